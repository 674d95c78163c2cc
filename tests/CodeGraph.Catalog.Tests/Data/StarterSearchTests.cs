using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Search;
using CodeGraph.Catalog.Tests.Search;

namespace CodeGraph.Catalog.Tests.Data;

/// <summary>What the starter catalogue answers by itself, before anything was imported.</summary>
public class StarterSearchTests
{
    private static readonly CodeSearcher Searcher = SearchBench.Open(StarterCatalog.Load());

    // The tracers A9524 and A9532 measure the same with different isotopes: a name without one means either.
    [Theory]
    [InlineData("I-131 serum albumin", "A9524")]
    [InlineData("I131 serum albumin, diagnosis", "A9524")]
    [InlineData("I-125 serum albumin", "A9532")]
    [InlineData("I125 serum albumin, diagnosis", "A9532")]
    [InlineData("plasma volume tracer", "A9524 A9532")]
    [InlineData("blood volume imaging dye", "A9524 A9532")]
    [InlineData("plasma tracer", "A9524 A9532")]
    [InlineData("PET radiopharmaceutical for tumor identification", "A9597")]
    [InlineData("Pet, dx, for tumor id, noc", "A9597")]
    [InlineData("varicose vein treatment with balloon", "0524T")]
    [InlineData("leg vein closing injection", "0524T")]
    [InlineData("PET radiopharmaceutical for tumor identification, NOS", "A9597")]
    public void The_names_on_the_reference_pages_find_their_codes_first(string name, string codes)
    {
        var expected = codes.Split(' ');
        var hits = Searcher.Search(new CodeSearchRequest(name) { AsOf = SearchBench.Today, First = expected.Length }).Hits;

        Assert.Equal(expected, hits.Select(hit => hit.Entry.Value).Order(StringComparer.Ordinal));
    }
}
