namespace CodeGraph.Search.Analysis;

/// <summary>
/// Adds, at each word, the runs of words that start there, joined by a space: <c>blood glucose</c>. Where words were
/// removed, <c>_</c> stands in their place, so that no run joins words that were apart.
/// </summary>
public sealed class ShingleFilter : TokenFilter
{
    private const string Filler = "_";
    private const int MinSize = 2;

    private readonly int _maxSize;
    private readonly bool _outputUnigrams;
    private readonly List<Token> _window = [];
    private readonly Token _next = new();
    private int _size = 1;
    private int _fillers;
    private bool _hasNext;
    private bool _atEnd;
    private bool _isFirstHere = true;

    /// <param name="input">The stream to filter.</param>
    /// <param name="maxSize">How many words the longest run has, ≥ 2.</param>
    /// <param name="outputUnigrams">Whether the words themselves stay.</param>
    public ShingleFilter(TokenStream input, int maxSize = 2, bool outputUnigrams = true)
        : base(input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSize, MinSize);
        _maxSize = maxSize;
        _outputUnigrams = outputUnigrams;
    }

    private int FirstSize => _outputUnigrams ? 1 : MinSize;

    /// <inheritdoc />
    public override void Reset()
    {
        base.Reset();
        _window.Clear();
        _size = FirstSize;
        _fillers = 0;
        _hasNext = _atEnd = false;
        _isFirstHere = true;
    }

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        while (true)
        {
            while (_window.Count < _maxSize && Read() is { } token)
            {
                _window.Add(token);
            }

            if (_window.Count == 0)
            {
                return false;
            }

            for (; _size <= Math.Min(_maxSize, _window.Count); _size++)
            {
                if (_window.FindIndex(0, _size, token => token.Type != Filler) >= 0)
                {
                    Emit(_size++);
                    return true;
                }
            }

            _window.RemoveAt(0);
            _size = FirstSize;
            _isFirstHere = true;
        }
    }

    /// <summary>The next word, or a filler for each that was removed before it.</summary>
    private Token? Read()
    {
        if (_fillers == 0 && !_hasNext && !_atEnd)
        {
            if (Input.IncrementToken())
            {
                _hasNext = true;
                _fillers = Math.Min(Token.PositionIncrement, _maxSize) - 1;
            }
            else
            {
                Input.End();
                _atEnd = true;
                _fillers = Math.Min(Token.PositionIncrement, _maxSize - 1);
            }

            _fillers = Math.Max(_fillers, 0);
            _next.CopyFrom(Token);
        }

        var read = new Token();
        if (_fillers > 0)
        {
            _fillers--;
            read.CopyFrom(_next);
            read.SetTerm(Filler);
            read.Type = Filler;
            read.EndOffset = read.StartOffset;
            return read;
        }

        if (!_hasNext)
        {
            return null;
        }

        _hasNext = false;
        read.CopyFrom(_next);
        return read;
    }

    private void Emit(int size)
    {
        Token.CopyFrom(_window[0]);
        if (size > 1)
        {
            Token.SetTerm(string.Join(' ', _window.Take(size).Select(token => token.ToString())));
            Token.EndOffset = _window[size - 1].EndOffset;
            // Without the words themselves only the shorter runs make positions.
            Token.PositionLength = _outputUnigrams ? size : size - MinSize + 1;
            Token.Type = "shingle";
        }

        Token.PositionIncrement = _isFirstHere ? 1 : 0;
        _isFirstHere = false;
    }
}
