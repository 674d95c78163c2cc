using System.Text;

namespace CodeGraph.GraphQL.Language;

/// <summary>
/// Parses GraphQL documents of the September 2025 edition from UTF-8 into syntax trees, by recursive descent: one method for
/// each production, with the production quoted above it. Errors are graphql-js's, word for word.
/// </summary>
public ref partial struct Utf8GraphQLParser
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ParserOptions _options;
    private readonly int _maxTokens;
    private readonly int _maxDepth;
    private Utf8GraphQLLexer _lexer;
    private NodeStack _nodes;
    private int _tokenCount;
    private int _depth;

    private Utf8GraphQLParser(ReadOnlySpan<byte> source, ParserOptions? options)
    {
        _options = options ?? ParserOptions.Default;
        if (source.Length > _options.MaxBytes)
        {
            throw TooLong(source.Length, _options.MaxBytes);
        }

        _maxTokens = _options.MaxTokens;
        _maxDepth = _options.MaxDepth;
        _lexer = new Utf8GraphQLLexer(source);
        _nodes = NodeStack.Rent();
    }

    /// <summary>Parses a document.</summary>
    /// <param name="source">The document in UTF-8; a byte order mark is allowed. Bytes that are not UTF-8 are a syntax error.</param>
    /// <param name="options">The limits; those of <see cref="ParserOptions.Default"/> if null.</param>
    /// <returns>The document; it keeps no reference to <paramref name="source"/>.</returns>
    /// <exception cref="GraphQLSyntaxException">The source is not a GraphQL document or exceeds a limit.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> source, ParserOptions? options = null)
    {
        var parser = new Utf8GraphQLParser(source, options);
        parser.Advance();
        var document = parser.ParseDocument();
        parser._nodes.Return();
        return document;
    }

    /// <summary>Parses a document.</summary>
    /// <param name="source">The document.</param>
    /// <param name="options">The limits; those of <see cref="ParserOptions.Default"/> if null.</param>
    /// <returns>The document.</returns>
    /// <exception cref="GraphQLSyntaxException">The source is not a GraphQL document or exceeds a limit.</exception>
    public static DocumentNode Parse(string source, ParserOptions? options = null) => Parse(ToUtf8(source), options);

    private static GraphQLSyntaxException TooLong(int length, int limit) => new(
        new GraphQLError($"Syntax Error: The document is {length} bytes long, the limit is {limit} (MaxBytes).") { Locations = [new SourceLocation(1, 1)] }
            .WithCode(GraphQLErrorCodes.TooManyTokens));

    /// <summary>Parses a value, in which variables may stand.</summary>
    /// <param name="source">The value, for instance <c>[42, $x]</c>.</param>
    /// <param name="options">The limits; those of <see cref="ParserOptions.Default"/> if null.</param>
    /// <returns>The value.</returns>
    /// <exception cref="GraphQLSyntaxException">The source is not exactly one value or exceeds a limit.</exception>
    public static IValueNode ParseValue(string source, ParserOptions? options = null)
    {
        var parser = new Utf8GraphQLParser(ToUtf8(source), options);
        parser.Advance();
        var value = parser.ParseValueLiteral(isConst: false);
        parser.Expect(TokenKind.EndOfFile);
        parser._nodes.Return();
        return value;
    }

    /// <summary>Parses a reference to a type.</summary>
    /// <param name="source">The type, for instance <c>[Int!]</c>.</param>
    /// <param name="options">The limits; those of <see cref="ParserOptions.Default"/> if null.</param>
    /// <returns>The type.</returns>
    /// <exception cref="GraphQLSyntaxException">The source is not exactly one type or exceeds a limit.</exception>
    public static ITypeNode ParseType(string source, ParserOptions? options = null)
    {
        var parser = new Utf8GraphQLParser(ToUtf8(source), options);
        parser.Advance();
        var type = parser.ParseTypeReference();
        parser.Expect(TokenKind.EndOfFile);
        parser._nodes.Return();
        return type;
    }

    /// <summary>
    /// Encodes a string; a lone surrogate becomes the three bytes its number would have, which is not UTF-8, so that
    /// the lexer refuses it at its place and names it.
    /// </summary>
    private static byte[] ToUtf8(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            return StrictUtf8.GetBytes(source);
        }
        catch (EncoderFallbackException)
        {
            return EncodeWithLoneSurrogates(source);
        }
    }

    private static byte[] EncodeWithLoneSurrogates(string source)
    {
        var bytes = new byte[source.Length * 3];
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            if (Rune.TryGetRuneAt(source, i, out var rune))
            {
                length += rune.EncodeToUtf8(bytes.AsSpan(length));
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                bytes[length++] = (byte)(0xE0 | (source[i] >> 12));
                bytes[length++] = (byte)(0x80 | ((source[i] >> 6) & 0x3F));
                bytes[length++] = (byte)(0x80 | (source[i] & 0x3F));
            }
        }

        return bytes[..length];
    }
}
