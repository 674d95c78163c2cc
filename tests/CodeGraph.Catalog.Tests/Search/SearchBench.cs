using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Tests.Search;

/// <summary>A small catalogue made for one test, indexed in memory.</summary>
internal sealed class SearchBench
{
    public static readonly DateOnly Today = new(2026, 1, 15);

    private readonly CatalogBuilder _builder = new();
    private CodeSearcher? _searcher;

    public CodeSearcher Searcher => _searcher ??= Open(_builder.Build());

    public static CodeSearcher Open(CodeCatalog catalog)
    {
        var directory = new RamDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig()))
        {
            CodeIndexer.AddDocuments(catalog, writer);
            writer.Commit();
        }

        using var reader = DirectoryReader.Open(directory);
        return CodeSearcher.Open(catalog, reader);
    }

    public SearchBench With(string code, string longDescription, string? shortDescription = null, DateOnly? terminated = null, params string[] synonyms) =>
        With(code, longDescription, shortDescription, terminated, [], synonyms);

    /// <summary>Adds a code that Part B does not price.</summary>
    public SearchBench WithUnpriced(string code, string longDescription) =>
        With(code, longDescription, null, null, [new CodedValue("00", "Service not separately priced by Part B")], []);

    private SearchBench With(
        string code, string longDescription, string? shortDescription, DateOnly? terminated, IReadOnlyList<CodedValue> pricing, string[] synonyms)
    {
        var record = new OfficialRecord
        {
            ShortDescription = shortDescription ?? "",
            LongDescription = longDescription,
            DateAdded = new DateOnly(2000, 1, 1),
            TerminationDate = terminated,
            PricingIndicators = pricing,
            Provenance = new Provenance(Origin.Official, "test.txt", "2026-01"),
        };
        if (code.Length == CodeText.ModifierLength)
        {
            _builder.AddModifierRecord(code, record);
        }
        else
        {
            _builder.AddCodeRecord(code, record);
        }

        if (synonyms.Length > 0)
        {
            _builder.AddCodeWords(code, new CuratedWords { Synonyms = synonyms, Provenance = new Provenance(Origin.Curated, "test.yaml") });
        }

        return this;
    }

    /// <summary>Adds codes that only a data set names.</summary>
    public SearchBench WithListed(params string[] codes)
    {
        foreach (var code in codes)
        {
            _builder.AddListedCode(code, DataSet.PhysicianFeeSchedule);
        }

        return this;
    }

    public CodeSearchResult Search(string text, int first = 25, SearchPosition? after = null) =>
        Searcher.Search(new CodeSearchRequest(text) { AsOf = Today, First = first, After = after, WithFacets = true, WithHighlights = true });

    /// <summary>The codes that the text itself finds, without their relatives.</summary>
    public string Codes(string text) =>
        string.Join(' ', Search(text).Hits.Where(hit => hit.Match.Tier != MatchTier.Family).Select(hit => hit.Entry.Value));
}
