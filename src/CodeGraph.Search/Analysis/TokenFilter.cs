namespace CodeGraph.Search.Analysis;

/// <summary>A link of an analysis chain: changes, removes or adds tokens of the stream below it.</summary>
public abstract class TokenFilter : TokenStream
{
    /// <param name="input">The stream whose tokens are filtered.</param>
    protected TokenFilter(TokenStream input)
        : base(input.Token) => Input = input;

    /// <summary>The stream whose tokens are filtered.</summary>
    protected TokenStream Input { get; }

    /// <inheritdoc />
    public override void Reset() => Input.Reset();

    /// <inheritdoc />
    public override void End() => Input.End();
}
