namespace CodeGraph.Search.Analysis;

/// <summary>Takes the commas out of numbers, so that <c>1,000</c> and <c>1000</c> are one term. Offsets stay as they are.</summary>
/// <param name="input">The stream to filter.</param>
public sealed class DigitGroupingFilter(TokenStream input) : TokenFilter(input)
{
    /// <inheritdoc />
    public override bool IncrementToken()
    {
        if (!Input.IncrementToken())
        {
            return false;
        }

        var term = Token.TermBuffer;
        var length = 0;
        foreach (var c in term)
        {
            if (c != ',')
            {
                term[length++] = c;
            }
        }

        Token.Resize(length);
        return true;
    }
}
