namespace CodeGraph.Search.Analysis;

/// <summary>A filter that looks ahead: it reads tokens into a buffer, and puts out others in their place.</summary>
public abstract class BufferedTokenFilter : TokenFilter
{
    private readonly Queue<Token> _ahead = new();
    private readonly Queue<Token> _output = new();

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

        Token.CopyFrom(_output.Dequeue());
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

            var copy = new Token();
            copy.CopyFrom(Token);
            _ahead.Enqueue(copy);
        }

        return _ahead.ElementAt(distance);
    }

    /// <summary>Takes the next token.</summary>
    protected Token Take() => _ahead.Dequeue();

    /// <summary>Puts out a token.</summary>
    protected void Emit(Token token) => _output.Enqueue(token);
}
