namespace CodeGraph.Search.Analysis;

/// <summary>A filter that looks ahead: it reads tokens into a buffer, and puts out others in their place.</summary>
public abstract class BufferedTokenFilter : TokenFilter
{
    private readonly Queue<Token> _ahead = new();
    private readonly Queue<Token> _output = new();
    private readonly Stack<Token> _spare = new();

    /// <param name="input">The stream to filter.</param>
    protected BufferedTokenFilter(TokenStream input)
        : base(input)
    {
    }

    /// <inheritdoc />
    public override void Reset()
    {
        base.Reset();
        _ahead.Clear();
        _output.Clear();
    }

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        while (_output.Count == 0)
        {
            if (Peek(0) is null)
            {
                return false;
            }

            Process();
        }

        var token = _output.Dequeue();
        Token.CopyFrom(token);
        _spare.Push(token);
        return true;
    }

    /// <summary>Takes at least one token with <see cref="Take"/> and puts out any number with <see cref="Emit"/>.</summary>
    protected abstract void Process();

    /// <summary>The token that many places ahead, without taking it; null if the stream ends before.</summary>
    protected Token? Peek(int distance)
    {
        while (_ahead.Count <= distance)
        {
            if (!Input.IncrementToken())
            {
                return null;
            }

            _ahead.Enqueue(CopyOf(Token));
        }

        return distance == 0 ? _ahead.Peek() : _ahead.ElementAt(distance);
    }

    /// <summary>Takes the next token.</summary>
    protected Token Take() => _ahead.Dequeue();

    /// <summary>A copy of a token, to be changed and put out.</summary>
    protected Token CopyOf(Token token)
    {
        ArgumentNullException.ThrowIfNull(token);
        var copy = _spare.Count > 0 ? _spare.Pop() : new Token();
        copy.CopyFrom(token);
        return copy;
    }

    /// <summary>Puts out a token, which is the filter's no more.</summary>
    protected void Emit(Token token) => _output.Enqueue(token);
}
