namespace CodeGraph.Search.Analysis;

/// <summary>Analyzers that need no setting.</summary>
public static class Analyzers
{
    /// <summary>Unicode words in lower case.</summary>
    public static Analyzer Standard { get; } = Analyzer.Of(() => new StandardTokenizer())
        .With(stream => new LowerCaseFilter(stream));

    /// <summary>Unicode words in lower case without accents and possessives, cut to their English stem.</summary>
    public static Analyzer English { get; } = Analyzer.Of(() => new StandardTokenizer())
        .With(stream => new EnglishPossessiveFilter(stream))
        .With(stream => new LowerCaseFilter(stream))
        .With(stream => new ASCIIFoldingFilter(stream))
        .With(stream => new PorterStemFilter(stream));
}
