using System.IO;

namespace CodeGraph.Search.Analysis;

public sealed class TokenFilterTests
{
    private static readonly Analyzer Words = Analyzers.Standard;

    [Fact]
    public void A_synonym_of_several_words_takes_places_of_its_own_beside_the_word()
    {
        Assert.Equal(
            "positron/0-3@0+1 pet/0-3@0+3 emission/0-3@1+1 tomography/0-3@2+1 scan/4-8@3+1",
            Show(WithSynonyms("pet, positron emission tomography"), "PET scan"));
        Assert.Equal(
            "pet/0-28@0+3 positron/0-8@0+1 emission/9-17@1+1 tomography/18-28@2+1 scan/29-33@3+1",
            Show(WithSynonyms("pet, positron emission tomography"), "positron emission tomography scan"));
    }

    [Fact]
    public void An_arrow_replaces_what_is_left_of_it_and_the_longest_rule_wins()
    {
        var analyzer = WithSynonyms("# brands\nkleenex => tissue\nsugar test, glucometer\nsugar => glucose");
        Assert.Equal("tissue/0-7@0+1", Show(analyzer, "kleenex"));
        Assert.Equal("glucose/0-5@0+1 cane/6-10@1+1", Show(analyzer, "sugar cane"));
        Assert.StartsWith("glucometer/0-10@0+2 sugar/0-5@0+1 test/6-10@1+1", Show(analyzer, "sugar test"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a, b\nlonely", "lexicon.txt:2: 'lonely' has no synonym; write 'a, b' or 'a => b'")]
    [InlineData("a => b => c", "lexicon.txt:1: more than one '=>' in a rule")]
    [InlineData("a, , b", "lexicon.txt:1: '' holds no word")]
    public void A_line_that_is_no_rule_is_named_with_file_and_line(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => WithSynonyms(text)).Message);

    [Fact]
    public void An_isotope_meets_itself_however_it_is_written()
    {
        var analyzer = Words.With(stream => new CompoundFilter(stream));
        foreach (var text in new[] { "I-131", "I131", "i 131" })
        {
            Assert.Equal(["i131", "i", "131"], analyzer.Analyze(text).Select(token => token.Term));
            Assert.Equal([0, 0, 1], analyzer.Analyze(text).Select(token => token.Position));
        }

        Assert.Equal(["10mg", "10", "mg"], analyzer.Analyze("10mg").Select(token => token.Term));
        Assert.Equal(["10mg", "10", "mg"], analyzer.Analyze("10 mg").Select(token => token.Term));
        Assert.Equal(["pet", "ct"], analyzer.Analyze("PET/CT").Select(token => token.Term));
    }

    [Theory]
    [InlineData("I-131", "i/0-1@0+1 131/2-5@1+1")]
    [InlineData("10mg, twice", "10/0-2@0+1 mg/2-4@1+1 twice/6-11@2+1")]
    [InlineData("1,000ml of 2,5x", "1000/0-5@0+1 ml/5-7@1+1 of/8-10@2+1 25/11-14@3+1 x/14-15@4+1")]
    [InlineData("a9597b", "a/0-1@0+1 9597/1-5@1+1 b/5-6@2+1")]
    public void The_parts_of_a_compound_may_stand_alone(string text, string tokens) => Assert.Equal(
        tokens,
        Show(Words.With(stream => new CompoundFilter(stream, forms: CompoundForms.Parts)).With(stream => new DigitGroupingFilter(stream)), text));

    [Fact]
    public void Stop_words_leave_their_place_empty() =>
        Assert.Equal("collection/0-10@0+1 blood/18-23@3+1", Show(Words.With(stream => new StopFilter(stream, ["of", "the"])), "Collection of the blood of the"));

    [Fact]
    public void Keywords_are_not_stemmed() =>
        Assert.Equal(["test", "lens"], Words
            .With(stream => new KeywordMarkerFilter(stream, ["lens"])).With(stream => new PorterStemFilter(stream))
            .Analyze("tests lens").Select(token => token.Term));

    [Fact]
    public void Shingles_join_neighbours() =>
        Assert.Equal(
            "blood/0-5@0+1 blood glucose/0-13@0+2 glucose/6-13@1+1 glucose test/6-18@1+2 test/14-18@2+1",
            Show(Words.With(stream => new ShingleFilter(stream)), "blood glucose test"));

    [Fact]
    public void Edge_n_grams_are_the_beginnings_of_each_word() =>
        Assert.Equal("pe/0-3@0+1 pet/0-3@0+1 sc/4-8@1+1 sca/4-8@1+1", Show(Words.With(stream => new EdgeNGramTokenFilter(stream, 2, 3)), "PET scan"));

    [Fact]
    public void Accents_and_ligatures_become_plain_letters() =>
        Assert.Equal(["ae", "strasse", "angstrom", "fi"], Words
            .With(stream => new ASCIIFoldingFilter(stream)).Analyze("Æ Straße Ångström ﬁ").Select(token => token.Term));

    private static Analyzer WithSynonyms(string rules)
    {
        var builder = new SynonymMap.Builder();
        SolrSynonymParser.Parse(new StringReader(rules), "lexicon.txt", Words, builder);
        var synonyms = builder.Build();
        return Words.With(stream => new SynonymGraphFilter(stream, synonyms));
    }

    private static string Show(Analyzer analyzer, string text) => string.Join(' ', analyzer.Analyze(text)
        .Select(token => $"{token.Term}/{token.StartOffset}-{token.EndOffset}@{token.Position}+{token.PositionLength}"));
}
