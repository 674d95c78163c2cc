using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <content>Implements the parsing rules in the Document section (2.2).</content>
public ref partial struct Utf8GraphQLParser
{
    /// <summary>Document : Definition+</summary>
    private DocumentNode ParseDocument()
    {
        var start = _lexer.Token;
        var mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseDefinition());
        }
        while (_lexer.Token.Kind != TokenKind.EndOfFile);
        return new DocumentNode(_nodes.PopFrom<IDefinitionNode>(mark), _tokenCount, LocationFrom(start));
    }

    /// <summary>
    /// Definition : ExecutableDefinition | TypeSystemDefinition | TypeSystemExtension
    /// ExecutableDefinition : OperationDefinition | FragmentDefinition
    /// TypeSystemDefinition : SchemaDefinition | TypeDefinition | DirectiveDefinition
    /// </summary>
    private IDefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.BraceLeft))
        {
            return ParseOperationDefinition();
        }

        var hasDescription = PeekDescription();
        var keyword = hasDescription ? LookAhead() : _lexer.Token;
        if (hasDescription && keyword.Kind == TokenKind.BraceLeft)
        {
            throw Error(_lexer.Token, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (keyword.Kind == TokenKind.Name)
        {
            var name = _lexer.TextOf(keyword);
            if (IsOperationType(name))
            {
                return ParseOperationDefinition();
            }

            if (name.SequenceEqual("fragment"u8))
            {
                return ParseFragmentDefinition();
            }

            if (ParseTypeSystemDefinition(name) is { } definition)
            {
                return definition;
            }

            if (hasDescription)
            {
                throw Error(_lexer.Token, "Unexpected description, only GraphQL definitions support descriptions.");
            }

            if (name.SequenceEqual("extend"u8))
            {
                return ParseTypeSystemExtension();
            }
        }

        throw Unexpected(keyword);
    }

    private static bool IsOperationType(scoped ReadOnlySpan<byte> name)
        => name.SequenceEqual("query"u8) || name.SequenceEqual("mutation"u8) || name.SequenceEqual("subscription"u8);

    /// <summary>Name, as a node.</summary>
    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(NameTable.Get(_lexer.TextOf(token)), LocationOf(token));
    }

    /// <summary>Directives[Const] : Directive[?Const]+, or none</summary>
    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var mark = _nodes.Count;
        do
        {
            if (_nodes.Count - mark == _options.MaxDirectivesPerLocation)
            {
                throw Error(_lexer.Token, $"More than {_options.MaxDirectivesPerLocation} directives at one location. Parsing aborted.", GraphQLErrorCodes.TooManyDirectives);
            }

            _nodes.Push(ParseDirective(isConst));
        }
        while (Peek(TokenKind.At));
        return _nodes.PopFrom<DirectiveNode>(mark);
    }

    /// <summary>Directive[Const] : @ Name Arguments[?Const]?</summary>
    private DirectiveNode ParseDirective(bool isConst)
    {
        var start = Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArguments(isConst);
        return new DirectiveNode(name, arguments, LocationFrom(start));
    }

    /// <summary>Arguments[Const] : ( Argument[?Const]+ ), or none</summary>
    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst)
    {
        if (!Skip(TokenKind.ParenthesisLeft))
        {
            return [];
        }

        var mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseArgument(isConst));
        }
        while (!Skip(TokenKind.ParenthesisRight));
        return _nodes.PopFrom<ArgumentNode>(mark);
    }

    /// <summary>Argument[Const] : Name : Value[?Const]</summary>
    private ArgumentNode ParseArgument(bool isConst)
    {
        var start = _lexer.Token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValueLiteral(isConst);
        return new ArgumentNode(name, value, LocationFrom(start));
    }
}
