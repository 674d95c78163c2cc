namespace CodeGraph.Search.Analysis;

/// <summary>The start of an analysis chain: cuts a text into tokens.</summary>
public abstract class Tokenizer : TokenStream
{
    /// <summary>Starts with an empty text.</summary>
    protected Tokenizer()
        : base(new Token())
    {
    }

    /// <summary>The text being cut.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Gives the tokenizer its next text. <see cref="TokenStream.Reset"/> must follow.</summary>
    public void SetText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <inheritdoc />
    public override void End()
    {
        Token.Clear();
        Token.StartOffset = Token.EndOffset = Text.Length;
        Token.PositionIncrement = 0;
    }
}
