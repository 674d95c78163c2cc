using System.Buffers;
using System.Text;

namespace CodeGraph.GraphQL.Language;

/// <content>StringValue (specification section 2.10.4).</content>
internal ref partial struct Utf8GraphQLLexer
{
    private const int MaxVariableWidthEscape = 12; // \u{00000000}

    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n\r"u8);

    /// <summary>The value of a string or block string token.</summary>
    public readonly string ValueOf(in Token token)
    {
        if (token.Kind == TokenKind.String)
        {
            var text = _source[(token.Start + 1)..(token.End - 1)];
            return token.HasEscapes ? Unescape(token.Start + 1, token.End - 1) : Encoding.UTF8.GetString(text);
        }

        var raw = Encoding.UTF8.GetString(_source[(token.Start + 3)..(token.End - 3)]);
        return BlockString.Dedent(token.HasEscapes ? raw.Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal) : raw);
    }

    /// <summary>
    /// StringValue :: "" [lookahead != "] | " StringCharacter+ "
    /// StringCharacter :: SourceCharacter but not " or \ or LineTerminator | \u EscapedUnicode | \ EscapedCharacter
    /// </summary>
    private Token ReadString(int start)
    {
        var position = start + 1;
        var hasEscapes = false;
        while (true)
        {
            var length = _source[position..].IndexOfAny(StringStops);
            var stop = length < 0 ? _source.Length : position + length;
            ThrowIfInvalid(position, stop);
            position = stop;
            switch (At(position))
            {
                case (byte)'"':
                    var token = CreateToken(TokenKind.String, start, position + 1, hasEscapes);
                    CountTowardsColumn(start, position);
                    return token;
                case (byte)'\\':
                    hasEscapes = true;
                    position += ReadEscape(position, out _);
                    break;
                default:
                    throw Error(position, "Unterminated string.");
            }
        }
    }

    /// <summary>
    /// StringValue :: """ BlockStringCharacter* """
    /// BlockStringCharacter :: SourceCharacter but not """ or \""" | \"""
    /// </summary>
    private Token ReadBlockString(int start)
    {
        var (line, lineStart) = (_line, _lineStart);
        var position = start + 3;
        var currentLineStart = start;
        var hasEscapes = false;
        while (true)
        {
            var length = _source[position..].IndexOfAny(StringStops);
            var stop = length < 0 ? _source.Length : position + length;
            ThrowIfInvalid(position, stop);
            position = stop;
            switch (At(position))
            {
                case (byte)'"' when IsTripleQuote(position):
                    CountTowardsColumn(currentLineStart, position);
                    return new Token(TokenKind.BlockString, hasEscapes, start, position + 3, line, start - lineStart + 1);
                case (byte)'\\' when IsTripleQuote(position + 1):
                    hasEscapes = true;
                    position += 4;
                    break;
                case (byte)'"' or (byte)'\\':
                    position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    position += At(position) == '\r' && At(position + 1) == '\n' ? 2 : 1;
                    StartLine(position);
                    currentLineStart = position;
                    break;
                default:
                    throw Error(position, "Unterminated string.");
            }
        }
    }

    private readonly bool IsTripleQuote(int position) => At(position) == '"' && At(position + 1) == '"' && At(position + 2) == '"';

    private readonly void ThrowIfInvalid(int start, int end)
    {
        if (_firstInvalidByte >= start && _firstInvalidByte < end)
        {
            throw Error(_firstInvalidByte, $"Invalid character within String: {DescribeCharacterAt(_firstInvalidByte)}.");
        }
    }

    private readonly string Unescape(int start, int end)
    {
        var value = new StringBuilder(end - start);
        var position = start;
        while (position < end)
        {
            var length = _source[position..end].IndexOf((byte)'\\');
            var stop = length < 0 ? end : position + length;
            value.Append(Encoding.UTF8.GetString(_source[position..stop]));
            position = stop;
            if (position < end)
            {
                position += ReadEscape(position, out var rune);
                value.Append(rune.ToString());
            }
        }

        return value.ToString();
    }

    /// <summary>Reads one escape sequence and returns its length in bytes.</summary>
    private readonly int ReadEscape(int position, out Rune rune)
    {
        if (At(position + 1) == 'u')
        {
            return At(position + 2) == '{' ? ReadVariableWidthEscape(position, out rune) : ReadFixedWidthEscape(position, out rune);
        }

        // EscapedCharacter :: one of " \ / b f n r t
        var value = At(position + 1) switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => '\0',
        };
        rune = new Rune(value);
        return value != '\0' ? 2 : throw Error(position, $"Invalid character escape sequence: \"{Excerpt(position, 2)}\".");
    }

    /// <summary>EscapedUnicode :: { HexDigit+ }, a Unicode scalar value</summary>
    private readonly int ReadVariableWidthEscape(int position, out Rune rune)
    {
        var point = 0;
        var size = 3;
        while (size < MaxVariableWidthEscape)
        {
            var code = At(position + size++);
            if (code == '}')
            {
                if (size < 5 || !Rune.IsValid(point))
                {
                    break;
                }

                rune = new Rune(point);
                return size;
            }

            point = (point << 4) | HexValue(code);
            if (point < 0)
            {
                break;
            }
        }

        throw Error(position, $"Invalid Unicode escape sequence: \"{Excerpt(position, size)}\".");
    }

    /// <summary>
    /// EscapedUnicode :: HexDigit HexDigit HexDigit HexDigit: a Unicode scalar value, or a leading surrogate
    /// followed by the escape of a trailing one.
    /// </summary>
    private readonly int ReadFixedWidthEscape(int position, out Rune rune)
    {
        var code = FourHexDigits(position + 2);
        if (Rune.TryCreate(code, out rune))
        {
            return 6;
        }

        if (code is >= 0xD800 and <= 0xDBFF && At(position + 6) == '\\' && At(position + 7) == 'u'
            && FourHexDigits(position + 8) is >= 0xDC00 and <= 0xDFFF and var trailing)
        {
            rune = new Rune((char)code, (char)trailing);
            return 12;
        }

        throw Error(position, $"Invalid Unicode escape sequence: \"{Excerpt(position, 6)}\".");
    }

    /// <summary>The value of four hexadecimal digits; negative if one of them is none.</summary>
    private readonly int FourHexDigits(int position)
        => (HexValue(At(position)) << 12) | (HexValue(At(position + 1)) << 8) | (HexValue(At(position + 2)) << 4) | HexValue(At(position + 3));

    private static int HexValue(byte code) => code switch
    {
        >= (byte)'0' and <= (byte)'9' => code - '0',
        >= (byte)'A' and <= (byte)'F' => code - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => code - 'a' + 10,
        _ => -1,
    };
}
