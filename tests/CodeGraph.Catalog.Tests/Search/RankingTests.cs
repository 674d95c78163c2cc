using CodeGraph.Catalog.Search;

namespace CodeGraph.Catalog.Tests.Search;

/// <summary>What stands before what, each rule of <c>docs/relevance.md</c> by itself. The lexicon is the one that comes along.</summary>
public class RankingTests
{
    private static SearchBench Brands() => new SearchBench()
        .With("J9354", "Injection, ado-trastuzumab emtansine, 1 mg")
        .With("J1938", "Injection, furosemide, 1 mg")
        .With("E0776", "IV pole")
        .With("Q1004", "New technology intraocular lens category 4 as defined in federal register notice")
        .With("Q9957", "Injection, perflutren lipid microspheres, per ml");

    [Theory]
    [InlineData("kadcyla")]
    [InlineData("kadcy")]
    [InlineData("kadcila")]
    [InlineData("kadcyla infusion")]
    [InlineData("kadcyla 100 mg")]
    public void A_brand_that_only_the_lexicon_knows_is_completed_corrected_and_taken_with_its_form_and_amount(string text) =>
        Assert.Equal("J9354", Brands().Codes(text));

    [Fact]
    public void What_a_misspelt_brand_was_meant_to_be_is_said() =>
        Assert.Contains(Brands().Search("kadcila").DidYouMean, offer => offer.Text == "kadcyla");

    [Fact]
    public void A_name_of_the_lexicon_is_no_form_of_another_word() => Assert.Equal("Q9957", Brands().Codes("definity"));

    [Fact]
    public void A_number_is_never_left_out_beside_words_of_descriptions() => Assert.Equal("", Brands().Codes("furosemide 17 mg"));

    [Fact]
    public void A_name_that_the_description_turns_round_is_the_name()
    {
        var bench = new SearchBench()
            .With("A7033", "Pillow for use on nasal cannula type interface, replacement only, pair")
            .With("A4615", "Cannula, nasal");
        var result = bench.Search("nasal cannula");
        Assert.Equal("A4615", result.Hits[0].Entry.Value);
        Assert.Equal(MatchTier.Phrase, result.Hits[0].Match.Tier);
    }

    [Fact]
    public void A_measure_that_only_reports_on_a_thing_mentions_it()
    {
        const string Text = "Documentation that a mammogram was reviewed with the patient and the results were sent to the referring clinician within thirty days";
        var bench = new SearchBench().WithUnpriced("G8873", Text).With("G8999", Text + " at the visit").With("G0279", "Mammogram, diagnostic");
        var result = bench.Search("mammogram");
        Assert.Equal(["G0279", "G8999", "G8873"], result.Hits.Select(hit => hit.Entry.Value));
        Assert.Equal(MatchTier.Mention, result.Hits[2].Match.Tier);
    }

    [Fact]
    public void The_plain_drug_comes_before_combinations_and_one_makers_versions()
    {
        var bench = new SearchBench()
            .With("J9048", "Injection, bortezomib (fresenius kabi), not therapeutically equivalent to j9041, 0.1 mg")
            .With("J9099", "Injection, bortezomib and examplumab, 0.1 mg", "Bortezomib, examplumab")
            .With("J9041", "Injection, bortezomib, 0.1 mg");
        Assert.Equal("J9041 J9099 J9048", bench.Codes("bortezomib"));
    }

    [Fact]
    public void The_drug_whoever_makes_it_comes_before_its_special_forms()
    {
        var bench = new SearchBench()
            .With("J3299", "Injection, triamcinolone acetonide (xipere), 1 mg")
            .With("J3301", "Injection, triamcinolone acetonide, not otherwise specified, 10 mg");
        Assert.Equal("J3301 J3299", bench.Codes("triamcinolone acetonide"));
    }

    [Fact]
    public void A_thing_that_includes_its_components_is_no_accessory()
    {
        var bench = new SearchBench()
            .With("V5273", "Assistive listening device, for use with cochlear device")
            .With("L8614", "Cochlear device, includes all internal and external components");
        Assert.Equal("L8614 V5273", bench.Codes("cochlear device"));
    }

    [Fact]
    public void A_whole_curated_name_comes_before_a_longer_one_that_begins_so()
    {
        var bench = new SearchBench()
            .With("T2044", "Hospice inpatient care; per diem", null, null, "respite care in a hospice")
            .With("T1005", "Services for relief, up to 15 minutes", null, null, "respite care");
        Assert.Equal("T1005 T2044", bench.Codes("respite care"));
    }

    [Theory]
    [InlineData("E11.9")]
    [InlineData("E11.65")]
    [InlineData(" e11.9 ")]
    public void A_diagnosis_is_no_code_and_the_beginning_of_none(string text)
    {
        var bench = new SearchBench().With("E1190", "A chair").With("E1165", "Another chair");
        Assert.Equal("", bench.Codes(text));
    }

    [Theory]
    [InlineData("A0427:RH", "A0427")]
    [InlineData("A0427 sh", "A0427")]
    [InlineData("E1130:RH", "")]
    public void The_way_of_an_ambulance_is_a_modifier_of_its_codes_alone(string text, string codes)
    {
        var bench = new SearchBench().With("A0427", "Ambulance service, advanced life support").With("E1130", "Standard wheelchair");
        Assert.Equal(codes, bench.Codes(text));
    }
}
