using System.Text;

namespace CodeGraph.GraphQL.Language;

/// <content>Core parsing functions: tokens expected, skipped and looked ahead at, limits and errors.</content>
public ref partial struct Utf8GraphQLParser
{
    private static Location LocationOf(in Token token) => new(token.Start, token.End, token.Line, token.Column);

    /// <summary>The location of a node that began with a token and ends before the current one.</summary>
    private readonly Location LocationFrom(in Token start) => new(start.Start, _lexer.LastEnd, start.Line, start.Column);

    private readonly bool Peek(TokenKind kind) => _lexer.Token.Kind == kind;

    /// <summary>Goes past a token of the given kind and returns it.</summary>
    private Token Expect(TokenKind kind)
    {
        var token = _lexer.Token;
        if (token.Kind != kind)
        {
            throw Error(token, $"Expected {Token.Describe(kind)}, found {Describe(token)}.");
        }

        Advance();
        return token;
    }

    /// <summary>Goes past a token of the given kind if it is the current one.</summary>
    private bool Skip(TokenKind kind)
    {
        if (_lexer.Token.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(scoped ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Error(_lexer.Token, $"Expected \"{Encoding.ASCII.GetString(keyword)}\", found {Describe(_lexer.Token)}.");
        }
    }

    private bool SkipKeyword(scoped ReadOnlySpan<byte> keyword)
    {
        var token = _lexer.Token;
        if (token.Kind != TokenKind.Name || !_lexer.TextOf(token).SequenceEqual(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>Whether the current token is the given name, or a string of that value: both have it as their value.</summary>
    private readonly bool TokenValueIs(string value) => _lexer.Token.Kind switch
    {
        TokenKind.Name => Ascii.Equals(_lexer.TextOf(_lexer.Token), value),
        TokenKind.String or TokenKind.BlockString => _lexer.ValueOf(_lexer.Token) == value,
        _ => false,
    };

    private readonly Token LookAhead()
    {
        var ahead = _lexer;
        ahead.Advance();
        return ahead.Token;
    }

    private void Advance()
    {
        _lexer.Advance();
        if (_lexer.Token.Kind != TokenKind.EndOfFile && ++_tokenCount > _maxTokens)
        {
            throw Error(_lexer.Token, $"Document contains more than {_maxTokens} tokens. Parsing aborted.", GraphQLErrorCodes.TooManyTokens);
        }
    }

    /// <summary>Enters one level of nesting, whose opening token is given; the caller leaves it by <c>_depth--</c>.</summary>
    private void Descend(in Token opening)
    {
        if (++_depth > _maxDepth)
        {
            throw Error(opening, $"Document is nested deeper than {_maxDepth} levels. Parsing aborted.", GraphQLErrorCodes.TooDeep);
        }
    }

    private readonly GraphQLSyntaxException Unexpected(in Token token) => Error(token, $"Unexpected {Describe(token)}.");

    private readonly GraphQLSyntaxException Error(in Token token, string message, string code = GraphQLErrorCodes.ParseFailed)
        => _lexer.Error(token.Start, message, code);

    private readonly string Describe(in Token token) => token.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{Token.Describe(token.Kind)} \"{TextOf(token)}\"",
        TokenKind.String or TokenKind.BlockString => $"{Token.Describe(token.Kind)} \"{_lexer.ValueOf(token)}\"",
        _ => Token.Describe(token.Kind),
    };
}
