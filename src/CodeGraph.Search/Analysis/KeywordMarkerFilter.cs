namespace CodeGraph.Search.Analysis;

/// <summary>Marks words that stemmers must leave as they are.</summary>
/// <param name="input">The stream to filter.</param>
/// <param name="words">The words, in the case the stream has them.</param>
public sealed class KeywordMarkerFilter(TokenStream input, IEnumerable<string> words) : TokenFilter(input)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        if (!Input.IncrementToken())
        {
            return false;
        }

        Token.IsKeyword |= _words.Contains(Token.Term);
        return true;
    }
}
