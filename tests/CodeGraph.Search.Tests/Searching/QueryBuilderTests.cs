using System.IO;
using CodeGraph.Search.Analysis;

namespace CodeGraph.Search.Searching;

public sealed class QueryBuilderTests
{
    private static readonly QueryBuilder Builder = new(WithSynonyms("pet, positron emission tomography\nscan, study"));

    [Fact]
    public void Words_at_one_place_are_synonyms_and_several_words_beside_one_are_ways_of_their_own()
    {
        Assert.Equal("t:glucose", $"{Builder.CreateBooleanQuery("t", "glucose")}");
        Assert.Equal("(+t:(study|scan) +t:fee)", $"{Builder.CreateBooleanQuery("t", "scan fee", Occur.Must)}");
        Assert.Equal("((t:pet t:\"positron emission tomography\") t:(study|scan))", $"{Builder.CreateBooleanQuery("t", "pet scan")}");
        Assert.Equal(
            "(t:\"pet study\" t:\"pet scan\" t:\"positron emission tomography study\" t:\"positron emission tomography scan\")",
            $"{Builder.CreatePhraseQuery("t", "pet scan")}");
        Assert.Equal("t:\"glucose study|scan\"~2", $"{Builder.CreatePhraseQuery("t", "glucose scan", 2)}");
        Assert.Null(Builder.CreateBooleanQuery("t", " ,"));
        Assert.Null(Builder.CreatePhraseQuery("t", ""));
    }

    [Fact]
    public void A_share_of_the_words_may_be_asked_for() =>
        Assert.Equal("(t:a t:b t:c t:d)~3", $"{Builder.CreateMinShouldMatchQuery("t", "a b c d", 0.75f)}");

    [Fact]
    public void Removed_words_keep_their_places()
    {
        var builder = new QueryBuilder(Analyzers.Standard.With(stream => new StopFilter(stream, ["of"])).With(stream => new CompoundFilter(stream)));
        using var reader = RandomQueries.Open(["dose i131 drug", "dose of drug", "dose drug", "dose of i131 drug"], 10);
        var searcher = new IndexSearcher(reader);
        IEnumerable<int> Find(string text) => searcher.Search(builder.CreatePhraseQuery(RandomQueries.Field, text)!, 10).ScoreDocs.Select(hit => hit.Doc).Order();
        Assert.Equal([0, 1], Find("dose of drug"));
        Assert.Equal([2], Find("dose drug"));
        Assert.Equal([3], Find("dose of i131"));
        Assert.Equal([0, 3], Find("i131 drug"));
    }

    [Fact]
    public void Too_many_ways_through_a_text_are_taken_place_by_place()
    {
        var builder = new QueryBuilder(WithSynonyms("a, b c\nd, e f"));
        var query = builder.CreatePhraseQuery("t", string.Join(' ', Enumerable.Repeat("a d", 20)));
        Assert.IsType<PhraseQuery>(query);
    }

    [Theory]
    [InlineData("a AND b", "(+t:a +t:b)")]
    [InlineData("a b AND NOT c", "(t:a +t:b -t:c)")]
    [InlineData("a OR (b AND c)^2", "(t:a (+t:b +t:c)^2)")]
    [InlineData("a && b || c", "(+t:a t:b t:c)")]
    [InlineData("-(a b)", "(-(t:a t:b) +*:*)")]
    [InlineData("u:(a b) c", "((u:a u:b) t:c)")]
    [InlineData("((a", "(((t:a)))")]
    [InlineData("a) b", "(t:a t:b)")]
    [InlineData("AND OR NOT", "-*:*")]
    [InlineData("pet", "((t:pet t:\"positron emission tomography\"))")]
    public void The_parser_knows_groups_and_the_words_between_clauses(string text, string expected)
    {
        var parser = new QueryParser(WithSynonyms("pet, positron emission tomography"), new Dictionary<string, float> { ["t"] = 1 }) { NamedFields = ["u"] };
        Assert.Equal(expected, $"{parser.Parse(text)}");
    }

    [Fact]
    public void The_parser_lets_OR_loosen_what_is_else_required_and_survives_any_depth()
    {
        var parser = new QueryParser(Analyzers.Standard, new Dictionary<string, float> { ["t"] = 1 }) { RequireAll = true };
        Assert.Equal("(+t:a +t:b)", $"{parser.Parse("a b")}");
        Assert.Equal("(t:a t:b)", $"{parser.Parse("a OR b")}");
        Assert.NotNull(parser.Parse(new string('(', 100_000) + "a"));
        Assert.NotNull(parser.Parse(string.Concat(Enumerable.Repeat("(a ", 100_000))));
    }

    private static Analyzer WithSynonyms(string rules)
    {
        var builder = new SynonymMap.Builder();
        SolrSynonymParser.Parse(new StringReader(rules), "lexicon.txt", Analyzers.Standard, builder);
        var synonyms = builder.Build();
        return Analyzers.Standard.With(stream => new SynonymGraphFilter(stream, synonyms));
    }
}
