using System.Text.RegularExpressions;
using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Data;

/// <summary>Rules for the entries of the lexicon; what the entries do is in <see cref="LexiconSearchTests"/>.</summary>
public partial class LexiconEntryTests
{
    private static IReadOnlyList<LexiconEntry> Entries => LexiconEntries.All;

    [Fact]
    public void There_are_at_least_three_thousand_entries_and_six_hundred_brands()
    {
        Assert.InRange(Entries.Count, 3000, int.MaxValue);
        Assert.InRange(Entries.Where(entry => entry.IsBrand).SelectMany(entry => entry.Rule.Inputs).Select(LexiconEntries.Key).Distinct().Count(), 600, int.MaxValue);
    }

    [OfficialFileFact(Official.Text2026)]
    public void What_an_entry_means_is_said_by_an_official_description()
    {
        var vocabulary = new Vocabulary(Official.From2026.Catalog!.Codes.SelectMany(code => Texts(code.Official)));

        Assert.DoesNotContain(Entries, entry => entry.Rule.IsOneWay && !entry.Rule.Outputs.All(vocabulary.SaysTogether));
        Assert.DoesNotContain(Entries, entry => !entry.Rule.IsOneWay && !entry.Rule.Outputs.Any(vocabulary.SaysTogether));
    }

    [Fact]
    public void Most_entries_mean_words_that_the_starter_catalogue_has_too()
    {
        var vocabulary = new Vocabulary(StarterCatalog.Load().Codes.SelectMany(code => Texts(code.Official)));
        var known = Entries.Count(entry => entry.Rule.Outputs.Any(vocabulary.SaysTogether));

        Assert.InRange(known, Entries.Count * 2 / 5, Entries.Count);
    }

    [Fact]
    public void No_two_files_give_the_same_words_different_meanings()
    {
        var contradictions =
            from entry in Entries
            from pair in entry.Pairs
            group (entry.File, pair.Meant) by pair.Typed into meanings
            where meanings.Select(meaning => meaning.File).Distinct().Count() > 1
            select $"'{meanings.Key}' in {string.Join(" and ", meanings.Select(meaning => meaning.File).Distinct())}";

        Assert.Empty(contradictions);
    }

    [Fact]
    public void Nothing_is_said_twice() => Assert.Empty(
        Entries.SelectMany(entry => entry.Pairs).GroupBy(pair => pair).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void No_entry_leads_to_words_that_say_what_was_typed_already() => Assert.DoesNotContain(
        Entries, entry => entry.Rule.IsOneWay && entry.Rule.Inputs.All(typed =>
            entry.Rule.Outputs.All(meant => LexiconEntries.Stems(typed).All(LexiconEntries.Stems(meant).Contains))));

    [Fact]
    public void No_arrows_lead_in_a_circle()
    {
        var next = Entries.Where(entry => entry.Rule.IsOneWay).SelectMany(entry => entry.Pairs).ToLookup(pair => pair.Typed, pair => pair.Meant);
        var done = new HashSet<string>(StringComparer.Ordinal);

        Assert.Empty(next.Select(from => Circle(from.Key, [])).OfType<string>());

        string? Circle(string word, List<string> path)
        {
            if (path.Contains(word))
            {
                return string.Join(" => ", path.Append(word));
            }

            if (!next.Contains(word) || !done.Add(word))
            {
                return null;
            }

            path.Add(word);
            var circle = next[word].Select(meant => Circle(meant, path)).FirstOrDefault(found => found is not null);
            path.RemoveAt(path.Count - 1);
            return circle;
        }
    }

    // A number that is a word of its own, or counts a unit, is an amount. Numbers in names ("5-fu", "ra-223", "alpha 1") are not.
    [Fact]
    public void No_entry_maps_a_number() => Assert.DoesNotContain(Entries, entry => Amount().IsMatch(entry.Rule.Text));

    [Theory]
    [InlineData("doxy 100 => doxycycline")]
    [InlineData("100 => hundred")]
    [InlineData("saline => sodium chloride 9 mg")]
    [InlineData("big dose => 10mg")]
    public void An_amount_is_told_from_a_number_in_a_name(string line) => Assert.Matches(Amount(), line);

    // The search cuts little words out of an entry but not out of what is typed, so that such an entry would never be met.
    [Fact]
    public void Every_entry_can_be_met_by_what_is_typed() => Assert.DoesNotContain(
        Entries, entry => entry.Rule.IsOneWay && entry.Rule.Inputs.Any(typed => typed.Any(CodeAnalyzer.SaysLittle)));

    [Fact]
    public void A_biosimilar_never_leads_to_its_reference_product_nor_the_other_way()
    {
        var biosimilars = Entries.Where(entry => entry.File == "brands-biosimilars.txt").ToList();
        var suffixes = biosimilars.SelectMany(entry => entry.Rule.Outputs).Select(meant => Suffix().Match(string.Join(' ', meant)).Groups[1].Value).ToHashSet();

        Assert.All(biosimilars, entry => Assert.Matches(Suffixed(), entry.Rule.Text));
        Assert.DoesNotContain(Entries, entry => entry.File != "brands-biosimilars.txt" && entry.Rule.Outputs.Any(meant => meant.Any(suffixes.Contains)));
        Assert.DoesNotContain("", suffixes);
    }

    private static IEnumerable<string> Texts(OfficialRecord? record) =>
        record is null ? [] : [$"{record.ShortDescription} {record.LongDescription}"];

    [GeneratedRegex(@"(^|[\s,>])(?<!alpha |lu |omega |co-|rb )\d+([.,]\d+)?(?!\w*-)($|[\s,])|\d ?(mg|mcg|ml|cc|gm?|iu|units?|percent|%)\b")]
    private static partial Regex Amount();

    [GeneratedRegex("^[a-z]+ (?:alfa )?([a-z]{4})\\b")]
    private static partial Regex Suffix();

    [GeneratedRegex("=> [a-z]+(?: alfa)?-[a-z]{4}\\b")]
    private static partial Regex Suffixed();

    // Which words stand together in one description, whatever their form.
    private sealed class Vocabulary
    {
        private readonly Dictionary<string, HashSet<int>> _textsWith = new(StringComparer.Ordinal);

        public Vocabulary(IEnumerable<string> texts)
        {
            foreach (var (number, text) in texts.Index())
            {
                foreach (var stem in CodeAnalyzer.Words.Analyze(text).Select(token => CodeAnalyzer.Stem(token.Term)))
                {
                    (_textsWith.TryGetValue(stem, out var with) ? with : _textsWith[stem] = []).Add(number);
                }
            }
        }

        public bool SaysTogether(string[] words)
        {
            HashSet<int>? together = null;
            foreach (var stem in LexiconEntries.Stems(words))
            {
                if (!_textsWith.TryGetValue(stem, out var with))
                {
                    return false;
                }

                together = together is null ? [.. with] : [.. together.Where(with.Contains)];
            }

            return together is { Count: > 0 };
        }
    }
}
