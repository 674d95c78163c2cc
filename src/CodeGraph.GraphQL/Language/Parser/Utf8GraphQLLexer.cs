using System.Text.Unicode;

namespace CodeGraph.GraphQL.Language;

/// <summary>
/// Splits UTF-8 source text into tokens (specification section 2.1), one at a time and without allocating.
/// Ignored tokens (white space, line terminators, commas, comments, byte order marks) are never seen by the parser.
/// </summary>
internal ref partial struct Utf8GraphQLLexer
{
    private readonly ReadOnlySpan<byte> _source;
    private readonly int _firstInvalidByte;
    private int _line;
    private int _lineStart;

    public Utf8GraphQLLexer(ReadOnlySpan<byte> source)
    {
        _source = source;

        // Bytes above 0x7F only ever pass inside strings and comments, which ask whether they contain the first bad one.
        _firstInvalidByte = Utf8.IsValid(source) ? int.MaxValue : IndexOfInvalidByte(source);
        _line = 1;
        Token = new Token(TokenKind.StartOfFile, false, 0, 0, 1, 1);
    }

    /// <summary>The current token.</summary>
    public Token Token { get; private set; }

    /// <summary>The offset after the token before the current one.</summary>
    public int LastEnd { get; private set; }

    /// <summary>The source text of a token.</summary>
    public readonly ReadOnlySpan<byte> TextOf(in Token token) => _source[token.Start..token.End];

    /// <summary>Moves to the next token; at the end of the source it stays on the end-of-file token.</summary>
    /// <exception cref="GraphQLSyntaxException">The source goes on with something that is no token.</exception>
    public void Advance()
    {
        LastEnd = Token.End;
        Token = ReadNextToken(Token.End);
    }

    /// <summary>
    /// Token :: Punctuator | Name | IntValue | FloatValue | StringValue, after any number of
    /// Ignored :: UnicodeBOM | WhiteSpace | LineTerminator | Comment | Comma.
    /// </summary>
    private Token ReadNextToken(int position)
    {
        var source = _source;
        while ((uint)position < (uint)source.Length)
        {
            var code = source[position];
            switch (CharacterClasses.Table[code])
            {
                case CharacterClasses.Name:
                    return ReadName(position);
                case CharacterClasses.Ignored:
                    position++;
                    continue;
                case CharacterClasses.LineTerminator:
                    position += code == '\r' && At(position + 1) == '\n' ? 2 : 1;
                    StartLine(position);
                    continue;
                case CharacterClasses.NumberStart:
                    return ReadNumber(position);
            }

            switch (code)
            {
                case (byte)'{':
                    return Punctuator(TokenKind.BraceLeft, position);
                case (byte)'}':
                    return Punctuator(TokenKind.BraceRight, position);
                case (byte)'(':
                    return Punctuator(TokenKind.ParenthesisLeft, position);
                case (byte)')':
                    return Punctuator(TokenKind.ParenthesisRight, position);
                case (byte)':':
                    return Punctuator(TokenKind.Colon, position);
                case (byte)'"':
                    return At(position + 1) == '"' && At(position + 2) == '"' ? ReadBlockString(position) : ReadString(position);
                case (byte)'$':
                    return Punctuator(TokenKind.Dollar, position);
                case (byte)'!':
                    return Punctuator(TokenKind.Bang, position);
                case (byte)'=':
                    return Punctuator(TokenKind.Equals, position);
                case (byte)'@':
                    return Punctuator(TokenKind.At, position);
                case (byte)'[':
                    return Punctuator(TokenKind.BracketLeft, position);
                case (byte)']':
                    return Punctuator(TokenKind.BracketRight, position);
                case (byte)'|':
                    return Punctuator(TokenKind.Pipe, position);
                case (byte)'&':
                    return Punctuator(TokenKind.Ampersand, position);
                case (byte)'.' when At(position + 1) == '.' && At(position + 2) == '.':
                    return CreateToken(TokenKind.Spread, position, position + 3);
                case (byte)'#':
                    position = SkipComment(position);
                    continue;
                case 0xEF when At(position + 1) == 0xBB && At(position + 2) == 0xBF:
                    position += 3;
                    CountTowardsColumn(position - 3, position);
                    continue;
                case (byte)'\'':
                    throw Error(position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
                default:
                    throw Error(position, position >= _firstInvalidByte
                        ? $"Invalid character: {DescribeCharacterAt(position)}."
                        : $"Unexpected character: {DescribeCharacterAt(position)}.");
            }
        }

        return CreateToken(TokenKind.EndOfFile, source.Length, source.Length);
    }

    /// <summary>Name :: NameStart NameContinue* [lookahead != NameContinue]</summary>
    private readonly Token ReadName(int start)
    {
        var source = _source;
        var position = start + 1;
        while ((uint)position < (uint)source.Length && CharacterClasses.IsNameContinue(source[position]))
        {
            position++;
        }

        return CreateToken(TokenKind.Name, start, position);
    }

    /// <summary>Comment :: # CommentChar* [lookahead != CommentChar], where CommentChar :: SourceCharacter but not LineTerminator</summary>
    private int SkipComment(int start)
    {
        var length = _source[start..].IndexOfAny((byte)'\n', (byte)'\r');
        var end = length < 0 ? _source.Length : start + length;
        if (_firstInvalidByte >= start && _firstInvalidByte < end)
        {
            throw Error(_firstInvalidByte, $"Invalid character: {DescribeCharacterAt(_firstInvalidByte)}.");
        }

        // What follows on the same line has columns only if the source ends here.
        if (end == _source.Length)
        {
            CountTowardsColumn(start, end);
        }

        return end;
    }

    private readonly Token Punctuator(TokenKind kind, int position) => CreateToken(kind, position, position + 1);

    private readonly Token CreateToken(TokenKind kind, int start, int end, bool hasEscapes = false)
        => new(kind, hasEscapes, start, end, _line, start - _lineStart + 1);

    /// <summary>The byte at a position, or 0 behind the end: no token has a zero byte in it.</summary>
    private readonly byte At(int position) => (uint)position < (uint)_source.Length ? _source[position] : (byte)0;

    private void StartLine(int position)
    {
        _line++;
        _lineStart = position;
    }

    /// <summary>
    /// Columns are UTF-16 code units and offsets are bytes; the difference a part of the line makes is taken
    /// off by moving the line's start forward.
    /// </summary>
    private void CountTowardsColumn(int start, int end)
    {
        var part = _source[start..end];
        _lineStart += System.Text.Ascii.IsValid(part) ? 0 : part.Length - Utf16Length(part);
    }
}
