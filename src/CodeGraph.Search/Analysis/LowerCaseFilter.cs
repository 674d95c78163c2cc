namespace CodeGraph.Search.Analysis;

/// <summary>Turns tokens to lower case, independent of language.</summary>
/// <param name="input">The stream to filter.</param>
public sealed class LowerCaseFilter(TokenStream input) : TokenFilter(input)
{
    /// <inheritdoc />
    public override bool IncrementToken()
    {
        if (!Input.IncrementToken())
        {
            return false;
        }

        var term = Token.TermBuffer;
        if (System.Text.Ascii.IsValid(term))
        {
            System.Text.Ascii.ToLowerInPlace(term, out _);
        }
        else
        {
            // Every lower case letter has as many UTF-16 units as its upper case one, so that this works in place.
            Span<char> lower = term.Length <= 256 ? stackalloc char[term.Length] : new char[term.Length];
            ((ReadOnlySpan<char>)term).ToLowerInvariant(lower);
            lower.CopyTo(term);
        }

        return true;
    }
}
