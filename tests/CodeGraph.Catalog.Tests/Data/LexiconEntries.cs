using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Search;
using CodeGraph.Search.Analysis;

namespace CodeGraph.Catalog.Tests.Data;

/// <summary>The entries of the lexicon that comes along, as the tests look at them: each line with its file.</summary>
internal static class LexiconEntries
{
    public static readonly IReadOnlyList<LexiconEntry> All =
    [
        .. StarterCatalog.Lexicon().SelectMany(file =>
            SolrSynonymParser.Rules(new StringReader(file.Text), file.Name, CodeAnalyzer.Words).Select(rule => new LexiconEntry(file.Name, rule))),
    ];

    /// <summary>What decides whether two texts are the same to the search: the stems of the words that say something.</summary>
    public static string Key(IEnumerable<string> words) => string.Join(' ', Stems(words));

    public static IEnumerable<string> Stems(IEnumerable<string> words) => words.Where(word => !CodeAnalyzer.SaysLittle(word)).Select(CodeAnalyzer.Stem);
}

/// <param name="File">The file it is in.</param>
/// <param name="Rule">The line.</param>
internal sealed record LexiconEntry(string File, SolrSynonymRule Rule)
{
    public bool IsBrand => File.StartsWith("brands-", StringComparison.Ordinal);

    /// <summary>What is typed and what it means, each way.</summary>
    public IEnumerable<(string Typed, string Meant)> Pairs =>
        from typed in Rule.Inputs
        from meant in Rule.Outputs
        where !typed.SequenceEqual(meant)
        select (LexiconEntries.Key(typed), LexiconEntries.Key(meant));

    public override string ToString() => $"{File}: {Rule.Text}";
}
