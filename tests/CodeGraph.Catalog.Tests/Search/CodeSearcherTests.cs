using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;

namespace CodeGraph.Catalog.Tests.Search;

public class CodeSearcherTests
{
    private static SearchBench Tracers() => new SearchBench()
        .With("A9524", "Iodine i-131 iodinated serum albumin, diagnostic, per 5 microcuries", "I131 serum albumin, dx", null, "plasma volume tracer", "blood volume tracer")
        .With("A9532", "Iodine i-125 serum albumin, diagnostic, per 5 microcuries", "I125 serum albumin, dx", null, "blood volume tracer")
        .With("A9597", "Positron emission tomography radiopharmaceutical, diagnostic, for tumor identification, not otherwise classified", "Pet, dx, for tumor id, noc")
        .With("J1885", "Injection, ketorolac tromethamine, per 15 mg", "Ketorolac tromethamine inj")
        .With("J1030", "Injection, methylprednisolone acetate, 40 mg", "Methylprednisolone 40 mg inj")
        .With("J1040", "Injection, methylprednisolone acetate, 80 mg", "Methylprednisolone 80 mg inj")
        .With("E1130", "Standard wheelchair, fixed full length arms", "Whlchr stand fxd arm ft rest")
        .With("RR", "Rental (use the 'rr' modifier when dme is to be rented)", "Rental");

    [Theory]
    [InlineData("A9597")]
    [InlineData("a9597")]
    [InlineData(" a-9597 ")]
    [InlineData("A 9597")]
    [InlineData("\"A9597\"")]
    [InlineData("A9597.")]
    [InlineData("HCPCS A9597")]
    [InlineData("code A9597")]
    [InlineData("A9597-RR")]
    [InlineData("A9597RR")]
    [InlineData("A9597 RR")]
    [InlineData("A9597:RR")]
    public void A_code_is_found_however_it_is_written(string text)
    {
        var hit = Assert.Single(Tracers().Search(text).Hits);
        Assert.Equal("A9597", hit.Entry.Value);
        Assert.Equal(MatchTier.ExactCode, hit.Match.Tier);
    }

    [Fact]
    public void Several_codes_come_in_the_order_they_were_typed() =>
        Assert.Equal("J1885 A9524", Tracers().Codes("J1885 and A9524"));

    [Fact]
    public void A_code_with_words_comes_before_what_the_words_find() =>
        Assert.Equal("J1885 E1130", Tracers().Codes("J1885 wheelchair"));

    [Theory]
    [InlineData("A9598")]
    [InlineData("A95979")]
    [InlineData("A9S97")]
    [InlineData("J1O30")]
    [InlineData("99999")]
    [InlineData("0003-2187-10")]
    [InlineData("A1B2C")]
    public void A_mistyped_code_finds_nothing(string text)
    {
        var result = Tracers().Search(text);
        Assert.Empty(result.Hits);
        Assert.Equal(0, result.TotalCount);
    }

    [Theory]
    [InlineData("A9598", "A9597")]
    [InlineData("J1O30", "J1030")]
    [InlineData("A9579", "A9597")]
    [InlineData("A959", "")]
    [InlineData("A95977", "A9597")]
    public void Codes_near_to_a_mistyped_one_are_offered_apart(string text, string near)
    {
        var offered = Tracers().Search(text).DidYouMean.Select(offer => offer.Code).FirstOrDefault() ?? "";
        Assert.Equal(near, offered);
    }

    [Fact]
    public void A_slip_between_look_alikes_is_offered_before_any_other()
    {
        var bench = new SearchBench().With("J1030", "forty").With("J1130", "fifty").With("J1230", "sixty");
        Assert.Equal("J1030", bench.Search("J1O30").DidYouMean[0].Code);
    }

    [Theory]
    [InlineData("A95", "A9524 A9532 A9597")]
    [InlineData("j10", "J1030 J1040")]
    public void The_beginning_of_a_code_finds_the_codes_that_begin_so(string text, string codes)
    {
        var result = Tracers().Search(text);
        Assert.Equal(codes, string.Join(' ', result.Hits.Select(hit => hit.Entry.Value)));
        Assert.All(result.Hits, hit => Assert.Equal(MatchTier.CodePrefix, hit.Match.Tier));
    }

    [Fact]
    public void A_modifier_finds_the_modifier_and_no_code()
    {
        var hit = Assert.Single(Tracers().Search("rr").Hits);
        Assert.IsType<Modifier>(hit.Entry);
    }

    [Theory]
    [InlineData("I-131")]
    [InlineData("I131")]
    [InlineData("i 131")]
    public void An_isotope_finds_that_isotope_however_it_is_written(string text) => Assert.Equal("A9524", Tracers().Codes(text));

    [Theory]
    [InlineData("40 mg", "J1030")]
    [InlineData("40mg", "J1030")]
    [InlineData("methylprednisolone 80 mg", "J1040")]
    [InlineData("methylprednisolone 60 mg", "")]
    [InlineData("I-132", "")]
    public void A_number_is_that_number_or_nothing(string text, string codes) => Assert.Equal(codes, Tracers().Codes(text));

    [Fact]
    public void A_misspelt_word_is_corrected_and_the_hit_says_so()
    {
        var result = Tracers().Search("blood volume tracr");
        Assert.Equal(["A9524", "A9532"], result.Hits.Select(hit => hit.Entry.Value));
        Assert.All(result.Hits, hit => Assert.Equal((MatchTier.Typo, 1), (hit.Match.Tier, hit.Match.Edits)));
        Assert.Equal("tracer", result.Hits[0].Match.Term);
        Assert.Equal("blood volume tracer", Assert.Single(result.DidYouMean).Text);
        Assert.Contains("blood volume tracer", result.Interpretation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_is_not_sought_when_the_word_is_there()
    {
        var bench = new SearchBench().With("A0001", "A walker").With("A0002", "A talker");
        Assert.Equal("A0001", bench.Codes("walker"));
    }

    [Theory]
    [InlineData("cat")] // three letters are not corrected
    [InlineData("bath")] // the first letter counts double
    public void Short_words_and_first_letters_are_not_corrected(string text)
    {
        var bench = new SearchBench().With("A0001", "car").With("A0002", "path");
        Assert.Equal("", bench.Codes(text));
    }

    [Fact]
    public void A_name_of_the_code_comes_before_its_words_in_any_order()
    {
        var bench = new SearchBench()
            .With("A0001", "Pump for the infusion of insulin, with a belt, a case and a long strap")
            .With("A0002", "External device", null, null, "insulin infusion pump");
        var result = bench.Search("insulin infusion pump");
        Assert.Equal(["A0002", "A0001"], result.Hits.Select(hit => hit.Entry.Value));
        Assert.Equal([MatchTier.Phrase, MatchTier.AllWords], result.Hits.Select(hit => hit.Match.Tier));
        Assert.Equal("insulin infusion pump", result.Hits[0].Match.Synonym);
    }

    [Theory]
    [InlineData("wheelchair", "K0001 E2210")]
    [InlineData("wheelchair accessory", "E2210")]
    public void The_thing_itself_comes_before_its_accessories(string text, string codes)
    {
        var bench = new SearchBench().With("E2210", "Wheelchair accessory, bearings, any type").With("K0001", "Standard wheelchair");
        Assert.Equal(codes, bench.Codes(text));
    }

    [Theory]
    [InlineData("hearing aid", "V5060 V5298")]
    [InlineData("hearing aid not otherwise classified", "V5298")]
    public void What_has_a_code_of_its_own_comes_before_the_rest(string text, string codes)
    {
        var bench = new SearchBench().With("V5298", "Hearing aid, not otherwise classified").With("V5060", "Hearing aid, monaural, behind the ear");
        Assert.Equal(codes, bench.Codes(text));
    }

    [Fact]
    public void Another_form_of_a_word_is_found() => Assert.Equal("E1130", Tracers().Codes("wheelchairs"));

    [Fact]
    public void Nothing_is_left_out_while_some_code_has_all_words()
    {
        var bench = new SearchBench().With("A0001", "gel mattress overlay").With("A0002", "gel mattress");
        Assert.Equal("A0001", bench.Codes("gel mattress overlay"));
    }

    [Fact]
    public void Most_words_are_enough_when_no_code_has_all_and_the_answer_says_so()
    {
        var result = new SearchBench().With("A0001", "gel mattress overlay").Search("gel mattress zebra overlay");
        var hit = Assert.Single(result.Hits);
        Assert.Equal(MatchTier.MostWords, hit.Match.Tier);
        Assert.NotNull(result.Interpretation);
    }

    [Fact]
    public void A_number_is_never_the_word_left_out() =>
        Assert.Equal("", new SearchBench().With("A0001", "gel mattress overlay thick 10 inches").Codes("gel mattress overlay 20 inches"));

    [Fact]
    public void Terminated_codes_are_hidden_but_found_by_their_code()
    {
        var bench = new SearchBench().With("A0001", "old pump", null, new DateOnly(2010, 12, 31)).With("A0002", "new pump");
        Assert.Equal("A0002", bench.Codes("pump"));
        Assert.Equal("A0001", bench.Codes("A0001"));
        Assert.Equal("A0002 A0001", bench.Codes("A000"));
    }

    [Fact]
    public void The_date_of_service_decides_what_is_valid()
    {
        var bench = new SearchBench().With("A0001", "old pump", null, new DateOnly(2010, 12, 31)).With("A0002", "new pump");
        var result = bench.Searcher.Search(new CodeSearchRequest("pump") { AsOf = new DateOnly(2010, 12, 31) });
        Assert.Equal(["A0002", "A0001"], result.Hits.Select(hit => hit.Entry.Value).OrderDescending());
    }

    [Fact]
    public void Pages_put_together_are_the_whole_result()
    {
        var bench = new SearchBench();
        for (var i = 0; i < 57; i++)
        {
            bench.With($"A{i:0000}", i % 3 == 0 ? "insulin pump" : $"pump number {i} for insulin");
        }

        var whole = bench.Search("insulin pump", first: 100);
        var paged = new List<string>();
        SearchPosition? after = null;
        while (true)
        {
            var page = bench.Search("insulin pump", first: 10, after);
            Assert.Equal(57, page.TotalCount);
            paged.AddRange(page.Hits.Select(hit => hit.Entry.Value));
            if (!page.HasNextPage)
            {
                break;
            }

            Assert.True(SearchPosition.TryParse(page.Hits[^1].Position.ToString(), out var position));
            after = position;
        }

        Assert.Equal(whole.Hits.Select(hit => hit.Entry.Value), paged);
    }

    [Fact]
    public void Facets_count_what_was_found_and_no_more()
    {
        var bench = new SearchBench().With("A0001", "pump").With("A0002", "pump").With("A0003", "bed");
        var facet = Assert.Single(bench.Search("pump", first: 1).Facets, facet => facet.Field == "status");
        Assert.Equal(("ACTIVE", 2), (facet.Values[0].Value, facet.Values[0].Count));
    }

    [Fact]
    public void A_filter_decides_before_anything_is_counted()
    {
        var bench = new SearchBench().With("A0001", "pump").With("B0002", "pump");
        var result = bench.Searcher.Search(new CodeSearchRequest("pump")
        {
            AsOf = SearchBench.Today,
            Filter = CodeFilter.Text(CodeField.Value, TextComparison.Equal, "B0002"),
        });
        Assert.Equal(1, result.TotalCount);
        Assert.Equal("B0002", Assert.Single(result.Hits).Entry.Value);
    }

    [Fact]
    public void Highlights_are_places_in_the_original_text()
    {
        var hit = Tracers().Search("albumin I-131").Hits[0];
        var highlight = hit.Highlights.Single(highlight => highlight.Field == MatchField.LongDescription);
        Assert.Equal(["i", "131", "albumin"], highlight.Spans.Select(span => highlight.Text[span.Start..span.End]));
    }

    [Theory]
    [InlineData("blood volume tracer")]
    [InlineData("blood volume tracr")]
    [InlineData("serum albumin per 5 microcuries")]
    public void An_explanation_adds_up_to_the_score(string text)
    {
        var bench = Tracers();
        var hit = bench.Search(text).Hits[0];
        var explained = bench.Searcher.Explain(new CodeSearchRequest(text) { AsOf = SearchBench.Today }, hit.Entry.Value);
        Assert.Equal(1, explained?.Rank);
        var explanation = explained!.Explanation;
        Assert.Equal(hit.Score, explanation.Value, 1e-4f);
        Assert.Equal(explanation.Value, explanation.Details.Sum(detail => detail.Value), 1e-4f);
        Assert.Equal(explanation.Details[0].Value, explanation.Details[0].Details.Sum(detail => detail.Value), 1e-4f);
    }

    [Theory]
    [InlineData("wheelchair", "A9524", "does not have \"wheelchair\"")]
    [InlineData("methylprednisolone 40 mg", "J1040", "\"40\"")]
    [InlineData("J1885", "A9524", "names other codes")]
    [InlineData("the", "A9524", "no word that says anything")]
    public void What_is_no_hit_is_told_why(string text, string code, string why)
    {
        var explained = Tracers().Searcher.Explain(new CodeSearchRequest(text) { AsOf = SearchBench.Today }, code);
        Assert.Null(explained!.Rank);
        Assert.False(explained.Explanation.IsMatch);
        Assert.Contains(why, explained.Explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_hidden_for_its_dates_is_told_so()
    {
        var bench = new SearchBench().With("A0001", "old pump", null, new DateOnly(2010, 12, 31)).With("A0002", "new pump");
        var explained = bench.Searcher.Explain(new CodeSearchRequest("pump") { AsOf = SearchBench.Today }, "A0001");
        Assert.Contains("it ended 2010-12-31", explained!.Explanation.Description, StringComparison.Ordinal);
        Assert.Equal("A0002", explained.First?.Hit.Entry.Value);
    }

    [Fact]
    public void An_explanation_names_the_hit_above()
    {
        var bench = new SearchBench().With("E2210", "Wheelchair accessory, bearings, any type").With("K0001", "Standard wheelchair");
        var explained = bench.Searcher.Explain(new CodeSearchRequest("wheelchair") { AsOf = SearchBench.Today }, "E2210");
        Assert.Equal((2, 2, "K0001"), (explained!.Rank, explained.TotalCount, explained.Above?.Hit.Entry.Value));
        Assert.True(explained.Above!.Hit.Score > explained.Explanation.Value);
    }

    [Fact]
    public void What_is_not_in_the_catalogue_is_not_explained() =>
        Assert.Null(Tracers().Searcher.Explain(new CodeSearchRequest("wheelchair") { AsOf = SearchBench.Today }, "Z9999"));

    [Theory]
    [InlineData("battery", "E2361 E0992")]
    [InlineData("wheelchair battery", "E2361")]
    public void The_word_that_says_what_the_thing_is_counts(string text, string codes)
    {
        var bench = new SearchBench().With("E0992", "Charger for a battery").With("E2361", "Battery for a wheelchair");
        Assert.Equal(codes, bench.Codes(text));
    }

    [Fact]
    public void What_a_code_is_without_is_not_what_was_asked_for()
    {
        var bench = new SearchBench().With("E0148", "Walker, heavy duty, without wheels").With("E0149", "Walker, heavy duty, wheels");
        Assert.Equal("E0149 E0148", bench.Codes("walker with wheels"));
        Assert.Equal("E0148", bench.Codes("walker without wheels").Split(' ')[0]);
    }

    [Fact]
    public void Any_word_for_a_thing_may_be_missing()
    {
        var result = new SearchBench().With("L7900", "Male vacuum erection system").Search("vacuum erection device");
        Assert.Equal("L7900", Assert.Single(result.Hits).Entry.Value);
        Assert.Null(result.Interpretation);
    }

    [Fact]
    public void Cut_words_are_completed_when_no_code_has_them() =>
        Assert.Equal("A4239", new SearchBench().With("A4239", "Supply allowance for continuous glucose monitor").Codes("conti gluc"));

    [Fact]
    public void A_short_answer_is_filled_up_with_the_family_of_its_hits_and_says_so()
    {
        var bench = new SearchBench()
            .With("E0260", "Hospital bed, semi-electric", null, null, "bed for the home")
            .With("E0250", "Hospital bed, fixed height")
            .With("E0255", "Hospital bed, variable height", null, new DateOnly(2010, 12, 31))
            .With("HB", "Hospital bed, modifier of that name")
            .With("E0305", "Bed side rails, half length");
        var result = bench.Search("hospital bed for home");
        Assert.Equal(["E0260", "E0250"], result.Hits.Select(hit => hit.Entry.Value));
        Assert.Equal((MatchTier.Family, "hospital bed", "E0260"), (result.Hits[1].Match.Tier, result.Hits[1].Match.Term, result.Hits[1].Match.RelatedTo));
        Assert.Contains("family", result.Interpretation, StringComparison.Ordinal);
        Assert.Equal(2, result.TotalCount);
    }

    [Fact]
    public void A_number_has_no_family()
    {
        var bench = new SearchBench().With("J1030", "Injection, methylprednisolone acetate, 40 mg").With("J1040", "Injection, methylprednisolone acetate, 80 mg");
        Assert.Equal("J1030", Assert.Single(bench.Search("methylprednisolone 40 mg").Hits).Entry.Value);
    }

    [Theory]
    [InlineData("who are", "A0001")]
    [InlineData("are who", "")]
    [InlineData("who", "")]
    public void Words_that_say_nothing_are_taken_word_for_word(string text, string codes) =>
        Assert.Equal(codes, new SearchBench().With("A0001", "patients who are at risk").With("A0002", "who is there, are they").Codes(text));

    [Fact]
    public void A_code_or_number_is_never_corrected()
    {
        var random = new Random(3);
        var bench = new SearchBench();
        var doses = Enumerable.Range(0, 60).Select(_ => random.Next(1, 2000)).Distinct().ToList();
        foreach (var dose in doses)
        {
            bench.With($"J{dose:0000}", $"Injection, {"abcdefgh"[dose % 8]}examplumab, {dose} mg");
        }

        for (var i = 0; i < 2000; i++)
        {
            var number = random.Next(1, 2000);
            Assert.Equal(doses.Contains(number) ? $"J{number:0000}" : "", bench.Codes($"J{number:0000}"));
            Assert.All(bench.Search($"injection {number} mg").Hits, hit => Assert.Equal($"J{number:0000}", hit.Entry.Value));
        }
    }

    [Fact]
    public void Facets_are_what_counting_by_hand_gives()
    {
        var random = new Random(5);
        var bench = new SearchBench();
        for (var i = 0; i < 200; i++)
        {
            bench.With($"{"AEJL"[random.Next(4)]}{i:0000}", random.Next(3) == 0 ? "infusion pump" : "bed", null, random.Next(4) == 0 ? new DateOnly(2010, 12, 31) : null);
        }

        var result = bench.Searcher.Search(new CodeSearchRequest("pump") { AsOf = SearchBench.Today, First = 1000, WithFacets = true, IncludeInactive = true });
        var statuses = result.Hits.GroupBy(hit => hit.Entry.StatusOn(SearchBench.Today).ToString().ToUpperInvariant()).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(statuses, result.Facets.Single(facet => facet.Field == "status").Values.ToDictionary(value => value.Value, value => value.Count));
        Assert.Equal(result.TotalCount, result.Hits.Count);
    }

    [Fact]
    public void Codes_that_ended_are_an_answer_when_nothing_valid_is_and_it_says_so()
    {
        var bench = new SearchBench().With("A0001", "old pump", null, new DateOnly(2010, 12, 31)).With("A0002", "new pump");
        var result = bench.Search("old pump");
        Assert.Equal("A0001", Assert.Single(result.Hits).Entry.Value);
        Assert.Contains("not valid", result.Interpretation, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_that_ended_stand_behind_valid_ones_that_match_as_well()
    {
        var bench = new SearchBench().With("A0001", "insulin pump", null, new DateOnly(2010, 12, 31)).With("A0002", "insulin pump");
        var result = bench.Searcher.Search(new CodeSearchRequest("insulin pump") { AsOf = SearchBench.Today, IncludeInactive = true });
        Assert.Equal(["A0002", "A0001"], result.Hits.Select(hit => hit.Entry.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t")]
    [InlineData("!!!???...")]
    [InlineData("💉")]
    [InlineData("the")]
    [InlineData("for with by to")]
    [InlineData("xkqjv wvbnz")]
    [InlineData("\0catheter\0")]
    [InlineData("code:[A TO *]")]
    [InlineData("((((((((((((((((((((")]
    [InlineData("\ud83d")]
    public void Nonsense_finds_nothing_and_breaks_nothing(string text) => Assert.Equal("", Tracers().Codes(text));

    [Fact]
    public void Any_text_is_answered()
    {
        var random = new Random(7);
        var bench = Tracers();
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(4) switch
            {
                0 => (char)random.Next(32, 127),
                1 => "ABEIJLMaeijlm0123456789 -"[random.Next(25)],
                2 => (char)random.Next(0x20, 0xffff),
                _ => ' ',
            }));
            var result = bench.Search(text);
            Assert.True(result.TotalCount >= result.Hits.Count);
            Assert.All(result.Hits.SelectMany(hit => hit.Highlights), highlight =>
                Assert.All(highlight.Spans, span => Assert.InRange(span.End, span.Start + 1, highlight.Text.Length)));
            _ = bench.Searcher.Suggest(text, 8, SearchBench.Today);
        }
    }

    [Fact]
    public void A_very_long_text_is_cut_and_answered() =>
        Assert.Equal(3, Tracers().Search(string.Concat(Enumerable.Repeat("injection ", 10_000))).TotalCount);
}
