namespace CodeGraph.Search.Analysis;

/// <summary>
/// A sequence of tokens. Its user calls <see cref="Reset"/> (the analyzer does), then <see cref="IncrementToken"/>
/// until it is false, then <see cref="End"/>, and disposes it, which returns it to its analyzer. Not thread-safe.
/// </summary>
public abstract class TokenStream : IDisposable
{
    /// <param name="token">The token this stream fills.</param>
    protected TokenStream(Token token) => Token = token;

    /// <summary>The current token.</summary>
    public Token Token { get; }

    internal Action? Released { get; set; }

    /// <summary>Moves to the next token.</summary>
    /// <returns>False when there is none.</returns>
    public abstract bool IncrementToken();

    /// <summary>Back to the beginning of the text.</summary>
    public virtual void Reset()
    {
    }

    /// <summary>
    /// After the last token: sets <see cref="Token"/>'s offsets to the end of the text and its position increment to
    /// the number of removed words after the last token.
    /// </summary>
    public virtual void End()
    {
    }

    /// <summary>Returns the stream to the analyzer it came from.</summary>
    public void Dispose()
    {
        Released?.Invoke();
        GC.SuppressFinalize(this);
    }
}
