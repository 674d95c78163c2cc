using CodeGraph.Catalog.Search;

namespace CodeGraph.Catalog.Tests.Search;

public class SuggestTests
{
    private static readonly CodeSearcher Searcher = new SearchBench()
        .With("E0601", "Continuous positive airway pressure (cpap) device", "Cont airway pressure device", null, "CPAP machine")
        .With("E0470", "Respiratory assist device, bi-level pressure capability", "Rad w/o backup non-inv intfc")
        .With("E1130", "Standard wheelchair, fixed full length arms", "Whlchr stand fxd arm ft rest")
        .With("A9517", "Iodine i-131 sodium iodide capsule(s), therapeutic, per millicurie", "I131 iodide cap, rx")
        .With("RR", "Rental", "Rental")
        .Searcher;

    private static string Codes(string text) =>
        string.Join(' ', Searcher.Suggest(text, 8, SearchBench.Today).Select(suggestion => suggestion.Entry.Value));

    [Theory]
    [InlineData("cont pos", "E0601")]
    [InlineData("continuous pos", "E0601")]
    [InlineData("wheelch", "E1130")]
    [InlineData("whelch", "E1130")]
    [InlineData("weelchair", "E1130")]
    [InlineData("stand whee", "E1130")]
    [InlineData("standard whee", "E1130")]
    [InlineData("E06", "E0601")]
    [InlineData("e0601", "E0601")]
    [InlineData("i-13", "A9517")]
    [InlineData("i-12", "")]
    [InlineData("rr", "RR")]
    public void The_last_word_is_completed_and_misspelt_words_are_corrected(string text, string codes) => Assert.Equal(codes, Codes(text));

    [Fact]
    public void A_number_that_only_a_data_set_names_is_offered_by_its_digits_after_codes_with_words()
    {
        var searcher = new SearchBench().With("A0001", "Visit").With("99215", "Visit at home").WithListed("99213", "99214", "0001F").Searcher;

        Assert.Equal(["99215", "99213", "99214"], searcher.Suggest("9921", 8, SearchBench.Today).Select(suggestion => suggestion.Entry.Value));
        Assert.Equal(["99215", "A0001"], searcher.Suggest("visit", 8, SearchBench.Today).Select(suggestion => suggestion.Entry.Value).Order(StringComparer.Ordinal));
        Assert.Equal("0001F", Assert.Single(searcher.Search(new CodeSearchRequest("0001F") { AsOf = SearchBench.Today }).Hits).Entry.Value);
    }

    [Fact]
    public void What_matched_is_shown_and_marked()
    {
        var suggestion = Assert.Single(Searcher.Suggest("cpap mach", 8, SearchBench.Today));
        Assert.Equal("CPAP machine", suggestion.Text);
        Assert.Equal(["CPAP", "machine"], suggestion.Spans.Select(span => suggestion.Text[span.Start..span.End]));
    }

    [Fact]
    public void The_name_that_has_all_the_words_is_the_one_shown()
    {
        var searcher = new SearchBench().With("E0601", "A device", null, null, "CPAP machine", "sleep apnea machine").Searcher;
        Assert.Equal("sleep apnea machine", Assert.Single(searcher.Suggest("sleep apnea mach", 8, SearchBench.Today)).Text);
    }

    [Fact]
    public void An_abbreviation_is_no_better_than_the_word_that_is_being_typed()
    {
        var searcher = new SearchBench()
            .With("A0130", "Non-emergency transportation: wheelchair van", "Noner transport wheelch van")
            .With("K0001", "Standard wheelchair", "Standard wheelchair").Searcher;
        Assert.Equal("K0001", searcher.Suggest("wheelch", 1, SearchBench.Today)[0].Entry.Value);
    }

    [Fact]
    public void No_more_than_asked_for_are_offered() => Assert.Single(Searcher.Suggest("device", 1, SearchBench.Today));
}
