using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;

namespace CodeGraph.Catalog.Tests.Search;

public class DrillSidewaysTests
{
    private static readonly string[] Words = ["pump", "bed", "walker", "cane", "scan"];
    private static readonly string[] Coverages = ["C", "D", "I"];
    private static readonly string[] Pricings = ["00", "32", "57"];

    [Fact]
    public void A_facet_counts_what_all_filters_but_its_own_let_through()
    {
        var random = new Random(21);
        var catalog = Catalog(random);
        var searcher = SearchBench.Open(catalog);
        var seen = 0;
        for (var round = 0; round < 300; round++)
        {
            var word = Words[random.Next(Words.Length)];
            var chosen = new Dictionary<CodeField, CodeFilter>();
            Choose(CodeField.Section, ["A", "E", "L"]);
            Choose(CodeField.Coverage, Coverages);
            Choose(CodeField.Pricing, Pricings);
            Choose(CodeField.Status, ["ACTIVE", "TERMINATED"]);
            var always = CodeFilter.Or(
                CodeFilter.Text(CodeField.Value, TextComparison.StartsWith, "A"),
                CodeFilter.Text(CodeField.Coverage, TextComparison.NotEqual, "I"));
            var result = Search(searcher, word, CodeFilter.And([always, .. chosen.Values]));
            foreach (var (name, field) in new[] { ("section", CodeField.Section), ("coverage", CodeField.Coverage), ("pricing", CodeField.Pricing), ("status", CodeField.Status) })
            {
                var others = CodeFilter.And([always, .. chosen.Where(pair => pair.Key != field).Select(pair => pair.Value)]);
                var expected = catalog.Codes
                    .Where(code => code.Official!.LongDescription.Split(' ').Contains(word) && others.Matches(code, SearchBench.Today))
                    .SelectMany(code => EntryFields.Values(code, field, SearchBench.Today))
                    .GroupBy(value => value)
                    .ToDictionary(group => group.Key, group => group.Count());
                var counted = result.Facets.Single(facet => facet.Field == name).Values;
                Assert.Equal(expected, counted.ToDictionary(value => value.Value, value => value.Count));
                Assert.Equal(counted.OrderByDescending(value => value.Count), counted);
                seen += chosen.ContainsKey(field) && expected.Count > 1 ? 1 : 0;
            }

            void Choose(CodeField field, string[] values)
            {
                if (random.Next(2) == 0)
                {
                    var value = values[random.Next(values.Length)];
                    var filter = CodeFilter.Text(field, random.Next(3) == 0 ? TextComparison.NotEqual : TextComparison.Equal, value);
                    chosen[field] = random.Next(3) switch
                    {
                        0 => CodeFilter.Not(CodeFilter.Not(filter)),
                        1 => CodeFilter.Or(filter, CodeFilter.Text(field, TextComparison.Equal, values[0])),
                        _ => CodeFilter.And(filter, CodeFilter.Everything),
                    };
                }
            }
        }

        Assert.True(seen > 200, $"{seen} facets had other choices");
    }

    [Fact]
    public void A_chosen_value_counts_as_many_as_there_are_hits_however_the_text_was_understood()
    {
        var searcher = SearchBench.Open(WithSections(("A0001", "walker"), ("E0001", "walder"), ("E0002", "walkers")));
        var filter = CodeFilter.And(
            CodeFilter.Text(CodeField.Section, TextComparison.Equal, "E"), CodeFilter.Text(CodeField.Value, TextComparison.Equal, "E0001"));
        var result = Search(searcher, "walker", filter);
        Assert.Equal((1, MatchTier.Typo), (result.TotalCount, result.Hits[0].Match.Tier));
        var section = result.Facets.Single(facet => facet.Field == "section").Values;
        Assert.Equal(result.TotalCount, section.Single(value => value.Value == "E").Count);
    }

    [Fact]
    public void Where_a_choice_leaves_nothing_the_facet_shows_the_ones_that_would()
    {
        var searcher = SearchBench.Open(WithSections(("A0001", "walker"), ("E0002", "walker")));
        var result = Search(searcher, "walker", CodeFilter.Text(CodeField.Section, TextComparison.Equal, "L"));
        Assert.Equal(0, result.TotalCount);
        Assert.Equal(["A", "E"], result.Facets.Single(facet => facet.Field == "section").Values.Select(value => value.Value));
        Assert.Empty(result.Facets.Single(facet => facet.Field == "status").Values);
    }

    private static CodeSearchResult Search(CodeSearcher searcher, string text, CodeFilter filter) => searcher.Search(
        new CodeSearchRequest(text) { AsOf = SearchBench.Today, First = 3, Filter = filter, WithFacets = true, IncludeInactive = true });

    private static CodeCatalog WithSections(params (string Code, string Description)[] codes)
    {
        var builder = Sections();
        foreach (var (code, description) in codes)
        {
            builder.AddCodeRecord(code, new OfficialRecord
            {
                ShortDescription = "",
                LongDescription = description,
                DateAdded = new DateOnly(2000, 1, 1),
                Provenance = new Provenance(Origin.Official, "test.txt", "2026-01"),
            });
        }

        return builder.Build();
    }

    private static CatalogBuilder Sections()
    {
        var builder = new CatalogBuilder();
        foreach (var letter in new[] { "A", "E", "L" })
        {
            builder.AddSection(new Section(letter, CodeSystem.HcpcsLevel2, $"Section {letter}", $"{letter}0000", $"{letter}9999", null, null));
        }

        return builder;
    }

    private static CodeCatalog Catalog(Random random)
    {
        var builder = Sections();
        for (var i = 0; i < 400; i++)
        {
            builder.AddCodeRecord($"{"AEL"[random.Next(3)]}{i:0000}", new OfficialRecord
            {
                ShortDescription = "",
                // No two begin alike, so that none is of the family of another.
                LongDescription = string.Join(' ', Enumerable.Range(0, 3).Select(_ => Words[random.Next(Words.Length)]).Prepend($"{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}")),
                Coverage = random.Next(5) == 0 ? null : new CodedValue(Coverages[random.Next(3)], null),
                PricingIndicators = [.. Pricings.Where(_ => random.Next(2) == 0).Select(code => new CodedValue(code, null))],
                DateAdded = new DateOnly(2000, 1, 1),
                TerminationDate = random.Next(4) == 0 ? new DateOnly(2010, 12, 31) : null,
                Provenance = new Provenance(Origin.Official, "test.txt", "2026-01"),
            });
        }

        return builder.Build();
    }
}
