using System.Text;

namespace CodeGraph.GraphQL.Language;

/// <content>Implements the parsing rules in the Input Values and Type References sections (2.10 to 2.12).</content>
public ref partial struct Utf8GraphQLParser
{
    /// <summary>
    /// Value[Const] : [if not Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue |
    /// ListValue[?Const] | ObjectValue[?Const]
    /// </summary>
    private IValueNode ParseValueLiteral(bool isConst)
    {
        var token = _lexer.Token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConst);
            case TokenKind.BraceLeft:
                return ParseObject(isConst);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(NumberOf(token), LocationOf(token));
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(NumberOf(token), LocationOf(token));
            case TokenKind.String or TokenKind.BlockString:
                return ParseStringLiteral();
            case TokenKind.Name:
                Advance();
                return NamedValue(token);
            case TokenKind.Dollar when isConst:
                Advance();
                throw Peek(TokenKind.Name)
                    ? Error(token, $"Unexpected variable \"${TextOf(_lexer.Token)}\" in constant value.")
                    : Unexpected(token);
            case TokenKind.Dollar:
                return ParseVariable();
            default:
                throw Unexpected(token);
        }
    }

    /// <summary>
    /// BooleanValue : one of true false
    /// NullValue : null
    /// EnumValue : Name but not true, false or null
    /// </summary>
    private readonly IValueNode NamedValue(in Token token)
    {
        var location = LocationOf(token);
        var name = _lexer.TextOf(token);
        return name.SequenceEqual("true"u8) ? new BooleanValueNode(true, location)
            : name.SequenceEqual("false"u8) ? new BooleanValueNode(false, location)
            : name.SequenceEqual("null"u8) ? new NullValueNode(location)
            : new EnumValueNode(NameTable.Get(name), location);
    }

    /// <summary>StringValue, as a node.</summary>
    private StringValueNode ParseStringLiteral()
    {
        var token = _lexer.Token;
        Advance();
        return new StringValueNode(_lexer.ValueOf(token), token.Kind == TokenKind.BlockString, LocationOf(token));
    }

    /// <summary>ListValue[Const] : [ ] | [ Value[?Const]+ ]</summary>
    private ListValueNode ParseList(bool isConst)
    {
        var start = Expect(TokenKind.BracketLeft);
        Descend(start);
        var mark = _nodes.Count;
        while (!Skip(TokenKind.BracketRight))
        {
            _nodes.Push(ParseValueLiteral(isConst));
        }

        _depth--;
        return new ListValueNode(_nodes.PopFrom<IValueNode>(mark), LocationFrom(start));
    }

    /// <summary>ObjectValue[Const] : { } | { ObjectField[?Const]+ }</summary>
    private ObjectValueNode ParseObject(bool isConst)
    {
        var start = Expect(TokenKind.BraceLeft);
        Descend(start);
        var mark = _nodes.Count;
        while (!Skip(TokenKind.BraceRight))
        {
            _nodes.Push(ParseObjectField(isConst));
        }

        _depth--;
        return new ObjectValueNode(_nodes.PopFrom<ObjectFieldNode>(mark), LocationFrom(start));
    }

    /// <summary>ObjectField[Const] : Name : Value[?Const]</summary>
    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var start = _lexer.Token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValueLiteral(isConst);
        return new ObjectFieldNode(name, value, LocationFrom(start));
    }

    /// <summary>
    /// Type : NamedType | ListType | NonNullType
    /// ListType : [ Type ]
    /// NonNullType : NamedType ! | ListType !
    /// </summary>
    private ITypeNode ParseTypeReference()
    {
        var start = _lexer.Token;
        ITypeNode type;
        if (Skip(TokenKind.BracketLeft))
        {
            Descend(start);
            var itemType = ParseTypeReference();
            Expect(TokenKind.BracketRight);
            _depth--;
            type = new ListTypeNode(itemType, LocationFrom(start));
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type, LocationFrom(start)) : type;
    }

    /// <summary>NamedType : Name</summary>
    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name, name.Location);
    }

    private readonly bool PeekDescription() => _lexer.Token.Kind is TokenKind.String or TokenKind.BlockString;

    /// <summary>Description : StringValue, or none</summary>
    private StringValueNode? ParseDescription() => PeekDescription() ? ParseStringLiteral() : null;

    private readonly string NumberOf(in Token token) => NameTable.Get(_lexer.TextOf(token));

    private readonly string TextOf(in Token token) => Encoding.UTF8.GetString(_lexer.TextOf(token));
}
