using System.Buffers;
using System.Text;

namespace CodeGraph.GraphQL.Language;

/// <content>Errors: places as line and column, characters as graphql-js describes them.</content>
internal ref partial struct Utf8GraphQLLexer
{
    /// <summary>Creates the error for something wrong at a byte of the source.</summary>
    public readonly GraphQLSyntaxException Error(int position, string message, string code = GraphQLErrorCodes.ParseFailed)
    {
        var error = new GraphQLError("Syntax Error: " + message) { Locations = [LocationOf(position)] };
        return new GraphQLSyntaxException(error.WithCode(code));
    }

    private readonly SourceLocation LocationOf(int position)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < position; i++)
        {
            if (_source[i] == '\n' || (_source[i] == '\r' && At(i + 1) != '\n'))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new SourceLocation(line, Utf16Length(_source[lineStart..position]) + 1);
    }

    /// <summary>A character as messages show it: printable ASCII in quotes, others as U+1F600.</summary>
    private readonly string DescribeCharacterAt(int position)
    {
        var code = At(position);
        if (position >= _source.Length)
        {
            return Token.Describe(TokenKind.EndOfFile);
        }

        if (code is >= 0x20 and <= 0x7E)
        {
            return code == '"' ? "'\"'" : $"\"{(char)code}\"";
        }

        if (Rune.DecodeFromUtf8(_source[position..], out var rune, out _) == OperationStatus.Done)
        {
            return $"U+{rune.Value:X4}";
        }

        // A lone surrogate arrives as the three bytes a careless encoder writes for it.
        return code == 0xED && (At(position + 1) & 0xE0) == 0xA0 && (At(position + 2) & 0xC0) == 0x80
            ? $"U+{0xD000 | ((At(position + 1) & 0x3F) << 6) | (At(position + 2) & 0x3F):X4}"
            : $"byte 0x{code:X2} is not UTF-8";
    }

    /// <summary>Some characters of the source for a message, counted in UTF-16 code units.</summary>
    private readonly string Excerpt(int position, int length)
    {
        // A code unit takes three bytes at most.
        var text = Encoding.UTF8.GetString(_source[position..Math.Min(_source.Length, position + (length * 3))]);
        return text[..Math.Min(length, text.Length)];
    }

    private static int IndexOfInvalidByte(ReadOnlySpan<byte> source)
    {
        var position = 0;
        while (position < source.Length)
        {
            if (Rune.DecodeFromUtf8(source[position..], out _, out var length) != OperationStatus.Done)
            {
                return position;
            }

            position += length;
        }

        return int.MaxValue;
    }

    private static int Utf16Length(ReadOnlySpan<byte> text)
    {
        var length = 0;
        foreach (var code in text)
        {
            length += code switch
            {
                >= 0xF0 => 2,
                >= 0x80 and < 0xC0 => 0,
                _ => 1,
            };
        }

        return length;
    }
}
