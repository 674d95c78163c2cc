using CodeGraph.Search.Analysis;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// Cuts words where letters and digits meet (<c>i131</c> → <c>i 131</c>, <c>10mg</c> → <c>10 mg</c>) and takes the commas
/// out of numbers (<c>1,000</c> → <c>1000</c>), so that one thing written in several ways has the same words.
/// </summary>
/// <param name="input">The stream whose tokens are cut; its letters are lower case.</param>
internal sealed class LetterDigitFilter(TokenStream input) : TokenFilter(input)
{
    private readonly List<(string Term, int Start, int End)> _pending = [];
    private int _next;

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        if (_next < _pending.Count)
        {
            Emit(_pending[_next++], increment: 1);
            return true;
        }

        if (!Input.IncrementToken())
        {
            return false;
        }

        _pending.Clear();
        _next = 0;
        Cut();
        if (_pending.Count > 0)
        {
            Emit(_pending[_next++], Token.PositionIncrement);
        }

        return true;
    }

    /// <inheritdoc />
    public override void Reset()
    {
        base.Reset();
        _pending.Clear();
        _next = 0;
    }

    // Leaves _pending empty where there is nothing to cut.
    private void Cut()
    {
        var term = Token.Term;
        var comma = term.Contains(',');
        var sameLength = term.Length == Token.EndOffset - Token.StartOffset;
        var start = 0;
        for (var i = 1; i < term.Length; i++)
        {
            if (IsBoundary(term[i - 1], term[i]))
            {
                Keep(term[start..i], start, i, sameLength);
                start = i;
            }
        }

        if (start > 0 || comma)
        {
            Keep(term[start..], start, term.Length, sameLength);
        }
    }

    // Where folding changed the length (ß → ss), the pieces cannot be told apart in the original: each takes it whole.
    private void Keep(ReadOnlySpan<char> term, int start, int end, bool sameLength) =>
        _pending.Add((
            term.ToString().Replace(",", "", StringComparison.Ordinal),
            sameLength ? Token.StartOffset + start : Token.StartOffset,
            sameLength ? Token.StartOffset + end : Token.EndOffset));

    private void Emit((string Term, int Start, int End) piece, int increment)
    {
        Token.SetTerm(piece.Term);
        (Token.StartOffset, Token.EndOffset, Token.PositionIncrement) = (piece.Start, piece.End, increment);
    }

    private static bool IsBoundary(char one, char other) =>
        (char.IsAsciiDigit(one) && char.IsLetter(other)) || (char.IsLetter(one) && char.IsAsciiDigit(other));
}
