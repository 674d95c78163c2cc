namespace CodeGraph.Search.Analysis;

/// <summary>Replaces each word by its beginnings, all at the word's own place: <c>pet</c> by <c>p</c>, <c>pe</c>, <c>pet</c>.</summary>
public sealed class EdgeNGramTokenFilter : TokenFilter
{
    private readonly int _minLength;
    private readonly int _maxLength;
    private readonly Token _word = new();
    private int _next;
    private int _last = -1;

    /// <param name="input">The stream to filter.</param>
    /// <param name="minLength">The length of the shortest beginning, ≥ 1, in UTF-16 units. Shorter words are removed.</param>
    /// <param name="maxLength">The length of the longest.</param>
    public EdgeNGramTokenFilter(TokenStream input, int minLength, int maxLength)
        : base(input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, minLength);
        _minLength = minLength;
        _maxLength = maxLength;
    }

    /// <inheritdoc />
    public override void Reset()
    {
        base.Reset();
        _last = -1;
    }

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        var increment = 0;
        while (_next > _last || _last < 0)
        {
            if (!Input.IncrementToken())
            {
                return false;
            }

            increment += Token.PositionIncrement;
            _word.CopyFrom(Token);
            _next = _minLength;
            _last = Math.Min(_maxLength, _word.Length);
        }

        Token.CopyFrom(_word);
        Token.SetTerm(_word.Term[.._next++]);
        Token.PositionIncrement = increment;
        return true;
    }
}
