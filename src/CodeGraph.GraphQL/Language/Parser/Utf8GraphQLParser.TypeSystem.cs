using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <content>Implements the parsing rules in the Type System section (3): definitions.</content>
public ref partial struct Utf8GraphQLParser
{
    /// <summary>Parses the definition a keyword announces, or returns null if it announces none.</summary>
    private ITypeSystemDefinitionNode? ParseTypeSystemDefinition(scoped ReadOnlySpan<byte> keyword)
        => keyword.SequenceEqual("type"u8) ? ParseObjectTypeDefinition()
        : keyword.SequenceEqual("interface"u8) ? ParseInterfaceTypeDefinition()
        : keyword.SequenceEqual("union"u8) ? ParseUnionTypeDefinition()
        : keyword.SequenceEqual("enum"u8) ? ParseEnumTypeDefinition()
        : keyword.SequenceEqual("input"u8) ? ParseInputObjectTypeDefinition()
        : keyword.SequenceEqual("scalar"u8) ? ParseScalarTypeDefinition()
        : keyword.SequenceEqual("directive"u8) ? ParseDirectiveDefinition()
        : keyword.SequenceEqual("schema"u8) ? ParseSchemaDefinition()
        : null;

    /// <summary>SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</summary>
    private SchemaDefinitionNode ParseSchemaDefinition()
    {
        var start = _lexer.Token;
        var description = ParseDescription();
        ExpectKeyword("schema"u8);
        var directives = ParseDirectives(isConst: true);
        Expect(TokenKind.BraceLeft);
        var operationTypes = ParseOperationTypeDefinitions();
        return new SchemaDefinitionNode(operationTypes, directives, description, LocationFrom(start));
    }

    /// <summary>RootOperationTypeDefinition+ }, behind the opening brace</summary>
    private ImmutableArray<OperationTypeDefinitionNode> ParseOperationTypeDefinitions()
    {
        var mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseOperationTypeDefinition());
        }
        while (!Skip(TokenKind.BraceRight));
        return _nodes.PopFrom<OperationTypeDefinitionNode>(mark);
    }

    /// <summary>RootOperationTypeDefinition : OperationType : NamedType</summary>
    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = _lexer.Token;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(operation, type, LocationFrom(start));
    }

    /// <summary>ScalarTypeDefinition : Description? scalar Name Directives[Const]?</summary>
    private ScalarTypeDefinitionNode ParseScalarTypeDefinition()
    {
        var (start, description, name) = ParseTypeHead("scalar"u8);
        var directives = ParseDirectives(isConst: true);
        return new ScalarTypeDefinitionNode(name, directives, description, LocationFrom(start));
    }

    /// <summary>ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
    private ObjectTypeDefinitionNode ParseObjectTypeDefinition()
    {
        var (start, description, name) = ParseTypeHead("type"u8);
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        return new ObjectTypeDefinitionNode(name, interfaces, fields, directives, description, LocationFrom(start));
    }

    /// <summary>InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
    private InterfaceTypeDefinitionNode ParseInterfaceTypeDefinition()
    {
        var (start, description, name) = ParseTypeHead("interface"u8);
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        return new InterfaceTypeDefinitionNode(name, interfaces, fields, directives, description, LocationFrom(start));
    }

    /// <summary>UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?</summary>
    private UnionTypeDefinitionNode ParseUnionTypeDefinition()
    {
        var (start, description, name) = ParseTypeHead("union"u8);
        var directives = ParseDirectives(isConst: true);
        var types = ParseUnionMemberTypes();
        return new UnionTypeDefinitionNode(name, types, directives, description, LocationFrom(start));
    }

    /// <summary>EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?</summary>
    private EnumTypeDefinitionNode ParseEnumTypeDefinition()
    {
        var (start, description, name) = ParseTypeHead("enum"u8);
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValuesDefinition();
        return new EnumTypeDefinitionNode(name, values, directives, description, LocationFrom(start));
    }

    /// <summary>InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?</summary>
    private InputObjectTypeDefinitionNode ParseInputObjectTypeDefinition()
    {
        var (start, description, name) = ParseTypeHead("input"u8);
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputValueDefinitions(TokenKind.BraceLeft, TokenKind.BraceRight);
        return new InputObjectTypeDefinitionNode(name, fields, directives, description, LocationFrom(start));
    }

    /// <summary>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</summary>
    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var start = _lexer.Token;
        var description = ParseDescription();
        ExpectKeyword("directive"u8);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseInputValueDefinitions(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight);
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = ParseDirectiveLocations();
        return new DirectiveDefinitionNode(name, locations, arguments, isRepeatable, description, LocationFrom(start));
    }

    /// <summary>DirectiveLocations : |? DirectiveLocation | DirectiveLocations | DirectiveLocation</summary>
    private ImmutableArray<NameNode> ParseDirectiveLocations()
    {
        Skip(TokenKind.Pipe);
        var mark = _nodes.Count;
        do
        {
            var token = _lexer.Token;
            var name = ParseName();
            _nodes.Push(DirectiveLocationNames.All.Contains(name.Value) ? name : throw Unexpected(token));
        }
        while (Skip(TokenKind.Pipe));
        return _nodes.PopFrom<NameNode>(mark);
    }

    private (Token Start, StringValueNode? Description, NameNode Name) ParseTypeHead(scoped ReadOnlySpan<byte> keyword)
    {
        var start = _lexer.Token;
        var description = ParseDescription();
        ExpectKeyword(keyword);
        return (start, description, ParseName());
    }
}
