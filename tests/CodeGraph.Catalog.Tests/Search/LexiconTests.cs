using CodeGraph.Catalog.Search;

namespace CodeGraph.Catalog.Tests.Search;

public class LexiconTests
{
    private static string Meanings(Lexicon lexicon, params string[] words) =>
        string.Join("; ", lexicon.Match(words).Select(match => $"{match.Start}-{match.End} {string.Join(' ', match.Words)}"));

    [Fact]
    public void Words_joined_by_a_comma_stand_for_each_other()
    {
        var lexicon = new Lexicon();
        lexicon.Read("test.txt", "cane, walking stick");
        Assert.Equal("0-1 walking stick", Meanings(lexicon, "cane"));
        Assert.Equal("1-3 cane", Meanings(lexicon, "wooden", "walking", "stick"));
    }

    [Fact]
    public void An_arrow_leads_one_way_only()
    {
        var lexicon = new Lexicon();
        lexicon.Read("test.txt", "# brands\nprolia => denosumab");
        Assert.Equal("0-1 denosumab", Meanings(lexicon, "prolia"));
        Assert.Equal("", Meanings(lexicon, "denosumab"));
    }

    [Fact]
    public void Other_forms_of_the_words_are_understood()
    {
        var lexicon = new Lexicon();
        lexicon.Read("test.txt", "diaper => incontinence product");
        Assert.Equal("0-1 incontinence product", Meanings(lexicon, "diapers"));
    }

    [Fact]
    public void Little_words_between_the_words_of_an_entry_are_passed_over()
    {
        var lexicon = new Lexicon();
        lexicon.Read("test.txt", "meals wheels => delivered meals");
        Assert.Equal("1-4 delivered meals", Meanings(lexicon, "some", "meals", "on", "wheels"));
    }

    [Theory]
    [InlineData("alone")]
    [InlineData("a => b => c")]
    public void A_line_that_is_no_rule_is_refused_with_file_and_line(string line)
    {
        var exception = Assert.Throws<FormatException>(() => new Lexicon().Read("test.txt", "cane, stick\n" + line));
        Assert.StartsWith("test.txt:2:", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lexicon_that_comes_along_is_read_whole() => Assert.InRange(Lexicon.BuiltIn.Count, 1000, int.MaxValue);
}
