using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <content>Implements the parsing rules in the Type System section (3): what types are made of.</content>
public ref partial struct Utf8GraphQLParser
{
    /// <summary>ImplementsInterfaces : implements &amp;? NamedType | ImplementsInterfaces &amp; NamedType, or none</summary>
    private ImmutableArray<NamedTypeNode> ParseImplementsInterfaces()
        => SkipKeyword("implements"u8) ? ParseNamedTypes(TokenKind.Ampersand) : [];

    /// <summary>UnionMemberTypes : = |? NamedType | UnionMemberTypes | NamedType, or none</summary>
    private ImmutableArray<NamedTypeNode> ParseUnionMemberTypes()
        => Skip(TokenKind.Equals) ? ParseNamedTypes(TokenKind.Pipe) : [];

    private ImmutableArray<NamedTypeNode> ParseNamedTypes(TokenKind delimiter)
    {
        Skip(delimiter);
        var mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseNamedType());
        }
        while (Skip(delimiter));
        return _nodes.PopFrom<NamedTypeNode>(mark);
    }

    /// <summary>FieldsDefinition : { FieldDefinition+ }, or none</summary>
    private ImmutableArray<FieldDefinitionNode> ParseFieldsDefinition()
    {
        if (!Skip(TokenKind.BraceLeft))
        {
            return [];
        }

        var mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseFieldDefinition());
        }
        while (!Skip(TokenKind.BraceRight));
        return _nodes.PopFrom<FieldDefinitionNode>(mark);
    }

    /// <summary>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?</summary>
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _lexer.Token;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseInputValueDefinitions(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight);
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConst: true);
        return new FieldDefinitionNode(name, type, arguments, directives, description, LocationFrom(start));
    }

    /// <summary>
    /// ArgumentsDefinition : ( InputValueDefinition+ ), or none
    /// InputFieldsDefinition : { InputValueDefinition+ }, or none
    /// </summary>
    private ImmutableArray<InputValueDefinitionNode> ParseInputValueDefinitions(TokenKind open, TokenKind close)
    {
        if (!Skip(open))
        {
            return [];
        }

        var mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseInputValueDefinition());
        }
        while (!Skip(close));
        return _nodes.PopFrom<InputValueDefinitionNode>(mark);
    }

    /// <summary>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</summary>
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _lexer.Token;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConst: true);
        return new InputValueDefinitionNode(name, type, defaultValue, directives, description, LocationFrom(start));
    }

    /// <summary>EnumValuesDefinition : { EnumValueDefinition+ }, or none</summary>
    private ImmutableArray<EnumValueDefinitionNode> ParseEnumValuesDefinition()
    {
        if (!Skip(TokenKind.BraceLeft))
        {
            return [];
        }

        var mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseEnumValueDefinition());
        }
        while (!Skip(TokenKind.BraceRight));
        return _nodes.PopFrom<EnumValueDefinitionNode>(mark);
    }

    /// <summary>EnumValueDefinition : Description? EnumValue Directives[Const]?</summary>
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _lexer.Token;
        var description = ParseDescription();
        if (TokenValueIs("true") || TokenValueIs("false") || TokenValueIs("null"))
        {
            throw Error(_lexer.Token, $"{Describe(_lexer.Token)} is reserved and cannot be used for an enum value.");
        }

        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        return new EnumValueDefinitionNode(name, directives, description, LocationFrom(start));
    }
}
