namespace CodeGraph.Search.Analysis;

/// <summary>Cuts English words to their stem with Porter's algorithm. Expects lower case; leaves keywords alone.</summary>
/// <param name="input">The stream to filter.</param>
public sealed class PorterStemFilter(TokenStream input) : TokenFilter(input)
{
    private readonly PorterStemmer _stemmer = new();

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        if (!Input.IncrementToken())
        {
            return false;
        }

        if (!Token.IsKeyword && Token.Length > 2)
        {
            _stemmer.Stem(Token);
        }

        return true;
    }
}
