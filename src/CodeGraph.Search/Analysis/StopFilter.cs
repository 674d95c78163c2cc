namespace CodeGraph.Search.Analysis;

/// <summary>Removes words that say nothing, leaving a gap in the positions.</summary>
public sealed class StopFilter : TokenFilter
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private int _removedAtEnd;

    /// <param name="input">The stream to filter.</param>
    /// <param name="words">The words, in the case the stream has them.</param>
    public StopFilter(TokenStream input, IEnumerable<string> words)
        : base(input) => _words = words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Lucene's stop words of English.</summary>
    public static IReadOnlyList<string> English { get; } =
    [
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of",
        "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with",
    ];

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        var removed = 0;
        while (Input.IncrementToken())
        {
            if (!_words.Contains(Token.Term))
            {
                Token.PositionIncrement += removed;
                return true;
            }

            removed += Token.PositionIncrement;
        }

        _removedAtEnd = removed;
        return false;
    }

    /// <inheritdoc />
    public override void End()
    {
        base.End();
        Token.PositionIncrement += _removedAtEnd;
    }
}
