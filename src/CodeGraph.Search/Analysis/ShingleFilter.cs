namespace CodeGraph.Search.Analysis;

/// <summary>Adds, at each word, the runs of words that start there, joined by a space: <c>blood glucose</c>.</summary>
public sealed class ShingleFilter : TokenFilter
{
    private readonly int _maxSize;
    private readonly bool _outputUnigrams;
    private readonly List<Token> _window = [];
    private int _size = 1;
    private int _gap;

    /// <param name="input">The stream to filter.</param>
    /// <param name="maxSize">How many words the longest run has, ≥ 2.</param>
    /// <param name="outputUnigrams">Whether the words themselves stay.</param>
    public ShingleFilter(TokenStream input, int maxSize = 2, bool outputUnigrams = true)
        : base(input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSize, 2);
        _maxSize = maxSize;
        _outputUnigrams = outputUnigrams;
    }

    /// <inheritdoc />
    public override void Reset()
    {
        base.Reset();
        _window.Clear();
        _size = FirstSize;
        _gap = 0;
    }

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        while (true)
        {
            while (_window.Count < _maxSize && Input.IncrementToken())
            {
                var copy = new Token();
                copy.CopyFrom(Token);
                _window.Add(copy);
            }

            if (_window.Count == 0)
            {
                return false;
            }

            if (_size <= _maxSize && _size <= _window.Count)
            {
                Emit(_size++);
                return true;
            }

            _gap = _size == FirstSize ? _gap + _window[0].PositionIncrement : 0;
            _window.RemoveAt(0);
            _size = FirstSize;
        }
    }

    private int FirstSize => _outputUnigrams ? 1 : 2;

    private void Emit(int size)
    {
        var first = _window[0];
        Token.CopyFrom(first);
        if (size > 1)
        {
            Token.SetTerm(string.Join(' ', _window.Take(size).Select(token => token.ToString())));
            Token.EndOffset = _window[size - 1].EndOffset;
            Token.PositionLength = size;
            Token.Type = "shingle";
        }

        Token.PositionIncrement = size == FirstSize ? first.PositionIncrement + _gap : 0;
    }
}
