namespace CodeGraph.GraphQL.Language;

/// <summary>A token: a kind and a part of the source; its value is decoded only by whoever needs it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="HasEscapes">Whether a string contains a backslash that means something.</param>
/// <param name="Start">The offset of its first byte.</param>
/// <param name="End">The offset after its last byte.</param>
/// <param name="Line">Its line, starting at 1.</param>
/// <param name="Column">Its column in UTF-16 code units, starting at 1.</param>
internal readonly record struct Token(TokenKind Kind, bool HasEscapes, int Start, int End, int Line, int Column)
{
    /// <summary>How error messages name a kind of token.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.StartOfFile => "<SOF>",
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenthesisLeft => "\"(\"",
        TokenKind.ParenthesisRight => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equals => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        _ => kind.ToString(),
    };
}
