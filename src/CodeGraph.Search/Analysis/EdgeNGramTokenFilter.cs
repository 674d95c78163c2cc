namespace CodeGraph.Search.Analysis;

/// <summary>Replaces each word by its beginnings, all at the word's own place: <c>pet</c> by <c>p</c>, <c>pe</c>, <c>pet</c>.</summary>
public sealed class EdgeNGramTokenFilter : TokenFilter
{
    private readonly int _minLength;
    private readonly int _maxLength;
    private readonly Token _word = new();
    private int _increment;
    private int _length;
    private int _end;

    /// <param name="input">The stream to filter.</param>
    /// <param name="minLength">The length of the shortest beginning, ≥ 1, in code points. Shorter words are removed.</param>
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
        _word.Clear();
        _increment = _length = _end = 0;
    }

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        while (!Lengthen())
        {
            if (!Input.IncrementToken())
            {
                return false;
            }

            _increment += Token.PositionIncrement;
            _word.CopyFrom(Token);
            _length = _end = 0;
        }

        Token.CopyFrom(_word);
        Token.SetTerm(_word.Term[.._end]);
        Token.PositionIncrement = _increment;
        _increment = 0;
        return true;
    }

    /// <inheritdoc />
    public override void End()
    {
        base.End();

        // As in Lucene, only what was removed here counts at the end of the text.
        Token.PositionIncrement = _increment;
    }

    /// <summary>Goes on to the next longer beginning; false if there is none.</summary>
    private bool Lengthen()
    {
        do
        {
            if (_end >= _word.Length || _length == _maxLength)
            {
                return false;
            }

            _end += char.IsHighSurrogate(_word.Term[_end]) && _end + 1 < _word.Length ? 2 : 1;
            _length++;
        }
        while (_length < _minLength);

        return true;
    }
}
