namespace CodeGraph.Search.Analysis;

/// <summary>Removes <c>'s</c> from the end of tokens: <c>patient's</c> becomes <c>patient</c>.</summary>
/// <param name="input">The stream to filter.</param>
public sealed class EnglishPossessiveFilter(TokenStream input) : TokenFilter(input)
{
    /// <inheritdoc />
    public override bool IncrementToken()
    {
        if (!Input.IncrementToken())
        {
            return false;
        }

        // The apostrophe comes straight, curly, or full width.
        if (Token.Term is [.., '\'' or '\u2019' or '\uFF07', 's' or 'S'])
        {
            Token.Resize(Token.Length - 2);
        }

        return true;
    }
}
