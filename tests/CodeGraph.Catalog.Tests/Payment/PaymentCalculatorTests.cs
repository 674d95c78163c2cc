using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Catalog.Payment;
using static CodeGraph.Catalog.Tests.Payment.InventedFees;

namespace CodeGraph.Catalog.Tests.Payment;

public class PaymentCalculatorTests
{
    // (1.30×1 + 1.21×1.05 + 0.10×1.9) × 33.4009 = 92.2032, and × 33.5675 = 92.6631.
    [Theory]
    [InlineData(ConversionFactorKind.NonQualifyingApm, "92.20")]
    [InlineData(ConversionFactorKind.QualifyingApm, "92.66")]
    public void Both_conversion_factors_of_2026(ConversionFactorKind kind, string amount)
    {
        var catalog = CatalogOf(Release(2026, 1, Row("99990", 130, 121, 10)));
        var estimate = PaymentCalculator.Estimate(catalog, Request("99990") with { AsOf = new DateOnly(2026, 2, 1), Locality = "90000-01", ConversionFactor = kind });

        Assert.Equal(amount, Text(estimate.Lines[0].Amount));
        Assert.Null(estimate.Notice);
        Assert.Equal(kind, estimate.ConversionFactor!.Kind);
        Assert.Contains("(1.21 × 1.050)", estimate.Lines[0].Steps[0].Formula, StringComparison.Ordinal);
        Assert.EndsWith(amount, estimate.Lines[0].Steps[0].Formula, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_with_one_factor_has_it_for_everybody()
    {
        var catalog = CatalogOf(Row("99990", 100, 100, 0));

        Assert.Equal(20m, PaymentCalculator.Estimate(catalog, Request("99990") with { ConversionFactor = ConversionFactorKind.QualifyingApm }).Total);
    }

    // 100.00, 60.00 and 40.00 dollars; both sides of the second 1.5 × 60 = 90, so it stays second: 45; the third 20.
    [Fact]
    public void Procedures_are_ranked_after_the_adjustment_for_both_sides()
    {
        var catalog = CatalogOf(Row("99990", 1000, 0, 0, Surgery), Row("99991", 600, 0, 0, Surgery), Row("99992", 400, 0, 0, Surgery));
        var estimate = Estimate(catalog, "99992", "99991-50", "99990");

        Assert.Equal(["20.00", "45.00", "100.00"], Amounts(estimate));
        Assert.Equal(165m, estimate.Total);
        Assert.Equal(20m, estimate.WorkRvus);
        Assert.True(estimate.IsComplete);
    }

    // The surgeon's 100 and 30; the assistant's own ranking: 16 % of 100, 16 % of 30.
    [Fact]
    public void The_lines_of_an_assistant_are_ranked_among_themselves()
    {
        var catalog = CatalogOf(Row("99990", 1000, 0, 0, Surgery), Row("99991", 600, 0, 0, Surgery));

        Assert.Equal(["100.00", "30.00", "16.00", "4.80"], Amounts(Estimate(catalog, "99990", "99991", "99990-80", "99991-80")));
    }

    [Fact]
    public void Indicator_1_of_before_1995_ranks_with_25_percent_from_the_third_on()
    {
        var old = Surgery with { MultipleProcedure = "1" };
        var catalog = CatalogOf(Row("99990", 1000, 0, 0, old), Row("99991", 800, 0, 0, old), Row("99992", 400, 0, 0, old));

        Assert.Equal(["100.00", "40.00", "10.00"], Amounts(Estimate(catalog, "99990", "99991", "99992")));
    }

    // Family of 99980 (50): 100 in full, 70 − 50 = 20, together 120; the other procedure 90 comes second: 45.
    [Fact]
    public void A_family_of_endoscopies_comes_before_the_ranking()
    {
        var scope = Surgery with { MultipleProcedure = "3", EndoscopicBase = "99980" };
        var catalog = CatalogOf(Row("99980", 500, 0, 0, Surgery), Row("99981", 1000, 0, 0, scope), Row("99982", 700, 0, 0, scope), Row("99990", 900, 0, 0, Surgery));

        Assert.Equal(["20.00", "100.00", "45.00"], Amounts(Estimate(catalog, "99982", "99981", "99990")));
        Assert.Equal(["0.00", "100.00"], Amounts(Estimate(catalog, "99980", "99981")));
        Assert.Equal(["70.00"], Amounts(Estimate(catalog, "99982")));
    }

    [Fact]
    public void An_endoscopy_whose_base_is_not_in_the_release_has_no_difference()
    {
        var scope = Surgery with { MultipleProcedure = "3", EndoscopicBase = "99980" };
        var estimate = Estimate(CatalogOf(Row("99981", 1000, 0, 0, scope), Row("99982", 700, 0, 0, scope)), "99981", "99982");

        Assert.Equal(["100.00", "none"], Amounts(estimate));
        Assert.Contains("99980", estimate.Lines[1].Notice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99990-50", PaymentOutcome.InvalidLine, "bilateral indicator 9")]
    [InlineData("99990-26", PaymentOutcome.InvalidLine, "Modifier 26 cannot be used")]
    [InlineData("99990-62", PaymentOutcome.NotPayable, "Co-surgeons not permitted")]
    [InlineData("99990-66", PaymentOutcome.NotPayable, "Team surgeons not permitted")]
    [InlineData("99990-80", PaymentOutcome.NotPayable, "Assistant at surgery may not be paid")]
    [InlineData("99990-54", PaymentOutcome.InvalidLine, "Split global care does not apply")]
    [InlineData("99990-78", PaymentOutcome.InvalidLine, "Modifier 78 does not apply")]
    [InlineData("99990-22", PaymentOutcome.NotComputable, "by report")]
    [InlineData("99990-52", PaymentOutcome.NotComputable, "by report")]
    [InlineData("99990-53", PaymentOutcome.NotComputable, "individual consideration")]
    [InlineData("99990-56", PaymentOutcome.NotComputable, "preoperative")]
    [InlineData("99990-GY", PaymentOutcome.NotPayable, "nothing is paid")]
    [InlineData("99990-ZZ", PaymentOutcome.InvalidLine, "does not have the modifier ZZ")]
    [InlineData("99990-26-TC", PaymentOutcome.InvalidLine, "exclude each other")]
    [InlineData("99999", PaymentOutcome.InvalidLine, "99999 is unknown")]
    [InlineData("nonsense", PaymentOutcome.InvalidLine, "shape of a code")]
    public void A_line_without_an_amount_says_why(string line, PaymentOutcome outcome, string reason)
    {
        var policy = Policy with { Bilateral = "9", Assistant = "1" };
        var estimate = Estimate(CatalogOf(Row("99990", 100, 100, 0, policy)), line);

        Assert.Equal(outcome, estimate.Lines[0].Outcome);
        Assert.Contains(reason, estimate.Lines[0].Notice, StringComparison.Ordinal);
        Assert.Equal(outcome == PaymentOutcome.NotPayable ? 0m : null, estimate.Lines[0].Amount);
        Assert.Equal(outcome == PaymentOutcome.NotPayable, estimate.IsComplete);
    }

    [Theory]
    [InlineData("B", PaymentOutcome.NotPayable, "Bundled Code")]
    [InlineData("C", PaymentOutcome.NotComputable, "Contractors price the code")]
    [InlineData("E", PaymentOutcome.PaidElsewhere, "Excluded from Physician Fee Schedule")]
    [InlineData("I", PaymentOutcome.NotPayable, "Not valid for Medicare purposes")]
    [InlineData("M", PaymentOutcome.NotPayable, "Measurement codes")]
    [InlineData("N", PaymentOutcome.NotPayable, "Non-covered Services")]
    [InlineData("P", PaymentOutcome.NotPayable, "Bundled/Excluded")]
    [InlineData("R", PaymentOutcome.NotComputable, "Restricted Coverage")]
    [InlineData("X", PaymentOutcome.PaidElsewhere, "Statutory Exclusion")]
    public void A_status_without_payment_says_its_official_meaning(string status, PaymentOutcome outcome, string meaning)
    {
        var estimate = Estimate(CatalogOf(Row("99990", 0, 0, 0, Policy with { Status = status })), "99990");

        Assert.Equal(outcome, estimate.Lines[0].Outcome);
        Assert.Contains(meaning, estimate.Lines[0].Notice, StringComparison.Ordinal);
        Assert.Empty(estimate.Lines[0].Steps);
    }

    [Fact]
    public void Values_that_a_bundled_code_shows_are_not_paid()
    {
        Assert.Equal(0m, Estimate(CatalogOf(Row("99990", 500, 500, 0, Policy with { Status = "B" })), "99990").Lines[0].Amount);
    }

    [Fact]
    public void Restricted_coverage_with_values_has_an_amount_and_its_condition()
    {
        var line = Estimate(CatalogOf(Row("99990", 100, 100, 0, Policy with { Status = "R" })), "99990").Lines[0];

        Assert.Equal(20m, line.Amount);
        Assert.Contains("special coverage instructions", Assert.Single(line.Conditions), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00100", "needs a modifier that says who gave it")]
    [InlineData("00100-AA", "No anesthesia conversion factor")]
    public void Anesthesia_says_what_it_needs(string line, string reason)
    {
        var estimate = Estimate(CatalogOf(Row("00100", 0, 0, 0, Policy with { Status = "J" })), line);

        Assert.Equal(PaymentOutcome.NotComputable, estimate.Lines[0].Outcome);
        Assert.Contains(reason, estimate.Lines[0].Notice, StringComparison.Ordinal);
    }

    // National factors of 2026: (5 + 90/15) × 20.4976 = 225.4736 and × 20.5998 = 226.5978.
    [Theory]
    [InlineData(ConversionFactorKind.NonQualifyingApm, "225.47")]
    [InlineData(ConversionFactorKind.QualifyingApm, "226.60")]
    public void Anesthesia_has_two_national_factors_in_2026(ConversionFactorKind kind, string amount)
    {
        var catalog = CatalogOf(Release(2026, 1, Row("00100", 0, 0, 0, Policy with { Status = "J" })));
        var request = Request("00100-AA") with
        {
            Lines = [new PaymentLine { Code = "00100-AA", AnesthesiaBaseUnits = 5, AnesthesiaMinutes = 90 }],
            AsOf = new DateOnly(2026, 2, 1),
            ConversionFactor = kind,
        };

        Assert.Equal(amount, Text(PaymentCalculator.Estimate(catalog, request).Lines[0].Amount));
        var without = PaymentCalculator.Estimate(catalog, request with { Lines = [new PaymentLine { Code = "00100-AA", AnesthesiaMinutes = 90 }] }).Lines[0];
        Assert.Equal("The base units of 00100 are in no loaded file: give them as anesthesiaBaseUnits.", without.Notice);
    }

    [Fact]
    public void Every_step_says_its_rule_and_where_it_is_written()
    {
        var catalog = CatalogOf(Row("99990", 1000, 0, 0, Surgery), Row("99991", 600, 0, 0, Surgery));
        var estimate = PaymentCalculator.Estimate(catalog, Request("99990-50", "99991-62") with { Participation = Participation.NonParticipating });
        var steps = estimate.Lines.SelectMany(line => line.Steps).ToList();

        Assert.All(steps, step => Assert.Equal(Origin.Derived, step.Provenance.Origin));
        Assert.All(steps, step => Assert.False(string.IsNullOrEmpty(step.Provenance.Rule)));
        Assert.Contains(steps, step => step.Provenance.Source.Contains("chapter 12, § 40.7", StringComparison.Ordinal));
        Assert.Contains(steps, step => step.Provenance.Source.Contains("chapter 12, § 40.8", StringComparison.Ordinal));
        // 150 → 142.50, limit 163.88 (163.875); 60 → 30 → 18.75 → 17.81 (17.8125), limit 20.48 (20.484375).
        Assert.Equal(["142.50", "17.81"], Amounts(estimate));
        Assert.Equal("184.36", Text(estimate.LimitingCharge));
    }

    [Fact]
    public void An_unknown_locality_leaves_no_amount_and_says_what_to_write()
    {
        var estimate = PaymentCalculator.Estimate(CatalogOf(Row("99990", 100, 100, 0)), Request("99990") with { Locality = "Atlantis" });

        Assert.Equal(PaymentOutcome.NotComputable, estimate.Lines[0].Outcome);
        Assert.Contains("\"Atlantis\" is no locality of 2025", estimate.Lines[0].Notice, StringComparison.Ordinal);
        Assert.Equal(estimate.Lines[0].Notice, estimate.Notice);
    }

    [Fact]
    public void Nothing_loaded_is_said_with_where_to_get_it()
    {
        var estimate = Estimate(CodeCatalog.Empty, "99990");

        Assert.StartsWith("No physician fee schedule is loaded", estimate.Notice, StringComparison.Ordinal);
        Assert.Equal(PaymentOutcome.NotComputable, estimate.Lines[0].Outcome);
    }

    [Fact]
    public void A_date_before_the_oldest_release_and_a_year_without_one_are_said()
    {
        var catalog = CatalogOf(Row("99990", 100, 100, 0));

        var early = PaymentCalculator.Estimate(catalog, Request("99990") with { AsOf = new DateOnly(2025, 9, 30) });
        Assert.Contains("takes effect after 2025-09-30", early.Notice, StringComparison.Ordinal);
        Assert.Null(early.Lines[0].Amount);

        var late = PaymentCalculator.Estimate(catalog, Request("99990") with { AsOf = new DateOnly(2027, 1, 1), Locality = "AL" });
        Assert.Contains("No physician fee schedule of 2027 is loaded", late.Notice, StringComparison.Ordinal);
        Assert.Contains("The indices of the locality are those of 2026", late.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_an_excerpt_does_not_have_is_priced_by_the_release_before_and_says_so()
    {
        var catalog = CatalogOf(Release(2025, 10, Row("99990", 100, 100, 0)), Release(2025, 7, Row("99991", 100, 100, 0)));
        var line = Estimate(catalog, "99991").Lines[0];

        Assert.Equal(20m, line.Amount);
        Assert.Contains("excerpt of 1 rows that does not have 99991; the values are those of pfs-2025-07", Assert.Single(line.Conditions), StringComparison.Ordinal);
    }

    private static string[] Amounts(PaymentEstimate estimate) => [.. estimate.Lines.Select(line => Text(line.Amount))];

    private static string Text(decimal? amount) => amount?.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) ?? "none";
}
