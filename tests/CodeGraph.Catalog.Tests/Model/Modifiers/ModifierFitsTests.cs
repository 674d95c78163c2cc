using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Modifiers;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Model.Modifiers;

/// <summary>
/// Which modifiers fit, for codes of every family, written by hand from the manuals and held against the official files: "applies", "may" (under a
/// condition) and "never". The indicators in the comments are those of HCPCS January 2026 and of the relative value file of October 2025.
/// </summary>
public class ModifierFitsTests
{
    private const string Fees = "pfs/PPRRVU2025_Oct.csv";

    private static readonly DateOnly Day = new(2026, 2, 1);
    private static readonly Lazy<CodeCatalog> WithFees = new(() => Official.Import(Official.Text2026, Fees).Catalog!);

    [OfficialFileTheory(Official.Text2026, Fees)]
    // Diagnostic tests: PC/TC indicator (relative value file, attachment A; Manual ch. 12 §20.2).
    [InlineData("71046", "26 TC", "59", "51 62 66 54 55 25 RR NU AA GM JW QW")] // chest x-ray: PC/TC 1, bilateral 0, multiple 0, global XXX
    [InlineData("70450", "26 TC", "51", "50 62")] // CT of the head: PC/TC 1; multiple 4, applied without 51 (ch. 12 §40.6, ch. 13)
    [InlineData("93000", "", "51", "26 TC")] // PC/TC 4: the global test only
    [InlineData("93005", "", "", "26 TC")] // PC/TC 3: the technical component itself
    [InlineData("93010", "", "", "26 TC")] // PC/TC 2: the professional component itself
    [InlineData("88305", "26 TC", "59", "91 QW 50 25")] // PC/TC 1, status A: a pathologist's service, not of the lab fee schedule (ch. 16)
    [InlineData("83020", "26 91", "", "TC 76")] // status X with a row for 26, whose PC/TC is 6: a physician's interpretation
    [InlineData("80506", "", "26 TC", "50 80")] // PC/TC 1 without rows for its components
    [InlineData("85060", "", "", "26 TC")] // PC/TC 8, no row with 26
    // Surgery: bilateral, multiple, assistant, co-surgeon, team, global days (ch. 12 §40).
    [InlineData("27447", "50 LT RT 51 80 81 AS 54 55 58 78 79", "62 22 82 47", "66 26 TC 24 25 57 95 QW NU")] // knee replacement: bilateral 1, mult 2, asst 2, co 1, team 0, 090
    [InlineData("45378", "51 53 58 78 79", "52 59", "50 54 55 80 AS 62 66 26 TC 25")] // colonoscopy: mult 2, asst 1, own row with 53, 000
    [InlineData("G0105", "51 53", "GA", "54 55 80 AS 62 50 26 TC RR")] // screening colonoscopy: as 45378 (ch. 12 §30.1)
    [InlineData("G0121", "51 53", "GZ", "54 55 80 AS 62 50")]
    [InlineData("11721", "", "Q7 Q8 Q9 59", "80 50 51 54 26 NU")] // nail debridement: mult 0, asst 1; routine foot care (Benefit Policy Manual ch. 15 §290)
    [InlineData("G0127", "51", "Q7 Q8 Q9", "80 50 26 TC")] // trimming of nails: mult 2
    [InlineData("92928", "51 58", "LC LD LM RC RI", "62 50 54 E1 FA T1")] // coronary stent: mult 2, co 0, bilateral 0, 000; vessels (NCCI manual ch. I §E)
    [InlineData("0524T", "51", "54 58 22", "26 TC")] // carrier-priced, global YYY: PC/TC 0
    // Visits (ch. 12 §30.6, §40.2).
    [InlineData("99213", "24 25", "57 95 93 GC GE GV GW Q6", "50 51 80 62 66 54 26 TC 52 53 59 XU AI AA")]
    [InlineData("99223", "24 25 AI", "57 GC", "GE 59 26 80")] // initial hospital care: principal physician (§30.6.9.1)
    [InlineData("G0402", "24 25", "GE 57", "26 TC 50 59 80")] // initial preventive examination, on the list of the exception (§100.1.1)
    // Anesthesia (ch. 12 §50, §140).
    [InlineData("00100", "AA AD QK QX QY QZ", "QS P1 P6 59", "26 TC 50 51 80 47 25 95")]
    // Therapy (ch. 5 §20): multiple 5.
    [InlineData("97110", "GN GO GP", "CO CQ KX 51 59 80", "26 TC 54 50 62")]
    [InlineData("G0283", "GN GO GP", "CQ KX", "26 TC 50 NU")]
    // Laboratory (ch. 16).
    [InlineData("80053", "91", "QW 90 59", "26 TC 76 77 50 51 80 25 AA GP 95")] // PC/TC 9, status X
    [InlineData("G0328", "91", "QW 90", "76 26 50 25 JZ")] // certification 310, priced 21
    [InlineData("86703", "91 92", "QW 90", "26 TC 77")] // HIV test (§70.8 and Appendix A of the modifiers)
    // Chiropractic (ch. 12 §220).
    [InlineData("98941", "AT", "59 80", "26 TC 50 54")]
    // Radiopharmaceuticals and supplies: never a blanket 26 and TC (ch. 13 §10, ch. 12 §20.2).
    [InlineData("A9524", "", "GA GW", "26 TC 50 51 80 62 66 25 NU RR AA QW GP 95 JA")]
    [InlineData("A9597", "", "GA", "26 TC 80 51 91 KH")]
    [InlineData("A4351", "", "KX GA EY", "26 TC 50 RR UE KH RA 80 25")] // catheter: priced 37, a lump sum (42 CFR 414.228)
    // Equipment: 42 CFR 414.220-229, Manual ch. 20 §30.
    [InlineData("E0601", "RR KH KI KJ", "KX KR MS RA RB GA GK EY", "NU UE BP 26 TC 50 51 LT RT J4 KL N1")] // 36, type of service R
    [InlineData("E0143", "NU UE RR", "KX RA RB GA GL", "KH KI KJ MS BP 26 TC 50 J4 QE A1")] // 32, types A P R
    [InlineData("E0465", "RR", "KX RA", "NU UE KH MS BR LT")] // ventilator: 31, frequently serviced
    [InlineData("E1390", "RR N1 N2 N3", "QE QF QG QA MS KX", "NU UE KH KJ 26 50")] // 33, oxygen (§30.6)
    [InlineData("E0441", "N1", "", "RR UE KH")] // oxygen contents: 33, type of service P
    [InlineData("K0823", "RR KH KI KJ", "NU UE BP BR BU KX RA", "26 TC LT K3")] // power wheelchair: 36, types A P R (§30.5.4, purchase option)
    [InlineData("A4253", "NU KL", "KX GA", "RR UE KH J5 26 50")] // test strips: 32, type P; mail order
    [InlineData("A6216", "A1 A9", "EY GA", "RR UE 50 LT RT RA KM 26")] // dressing: 35
    [InlineData("L1833", "LT RT", "KX RA RB GA", "50 RR UE KH J5 K2 26 TC 80")] // knee orthosis: 38
    [InlineData("L0650", "", "KX RA", "LT RT 50 RR UE")] // back brace: no side
    [InlineData("L5301", "LT RT", "K0 K3 KX RA", "50 RR UE KM A1 26 80")] // below-knee prosthesis
    [InlineData("V2100", "LT RT", "EY KX", "50 RR 26 TC")] // lens
    [InlineData("V2020", "", "EY", "LT RT 50 RR")] // frame
    [InlineData("V5261", "GY", "GX", "GA GZ GV GW")] // hearing aid: coverage S
    [InlineData("B4150", "BO", "GA", "BA A1 KH 26 50")] // enteral formula: 39
    // Drugs (ch. 17 §40, 340B, anemia).
    [InlineData("J9041", "", "JW JZ TB JA JB GA", "26 TC 50 51 25 JG KO JK EA NU")] // 51, coverage C
    [InlineData("J0881", "EA EB EC", "JW JZ TB JA JB", "ED EE GS JG 26 QL")]
    [InlineData("Q2039", "", "GA", "JW JZ JA JB 26 TC 50 25")] // vaccine: 54
    // Ambulance (ch. 15 §30).
    [InlineData("A0428", "GM QL", "QM QN TQ GA GY", "26 TC 50 51 25 59 NU AA QW 95 GP JW")]
    [InlineData("A0425", "GM QL", "QM QN", "TQ 26 25 59 HE")]
    // State programs: coverage I, priced 00.
    [InlineData("H0004", "", "HQ HO HF GY", "GA GZ GV GW")]
    public void The_modifiers_of_a_code_are_those_its_indicators_say(string code, string applies, string may, string never)
    {
        var fits = WithFees.Value.ModifierFits.On(WithFees.Value.FindCode(code)!, Day).Fits.ToDictionary(fit => fit.Modifier.Value);

        Expect(ModifierApplicability.Applies, applies);
        Expect(ModifierApplicability.Conditional, may);
        Expect(ModifierApplicability.Never, never);
        Assert.DoesNotContain(fits.Values, fit => fit.Applicability == ModifierApplicability.Unknown);

        void Expect(ModifierApplicability applicability, string modifiers)
        {
            foreach (var modifier in Split(modifiers))
            {
                Assert.True(fits.TryGetValue(modifier, out var fit), $"{code}: nothing is said of {modifier}");
                Assert.True(applicability == fit.Applicability, $"{code}-{modifier} is {fit.Applicability} and not {applicability}: {fit.Reason}");
            }
        }
    }

    [OfficialFileFact(Official.Text2026)]
    public void Without_the_fee_schedule_a_service_is_not_decided_and_an_item_is()
    {
        var catalog = Official.From2026.Catalog!;

        var service = Fit(catalog, "G0105", "26");
        Assert.Equal(ModifierApplicability.Unknown, service.Applicability);
        Assert.Equal("The physician fee schedule decides about its professional and technical component, and no relative value file of the physician fee schedule is loaded; import it to know.", service.Reason);
        Assert.Equal(ModifierApplicability.Unknown, Fit(catalog, "G0105", "80").Applicability);
        Assert.Equal(ModifierApplicability.Never, Fit(catalog, "A9524", "26").Applicability);
        Assert.Equal(ModifierApplicability.Never, Fit(catalog, "E0601", "80").Applicability);
    }

    [OfficialFileFact(Official.Text2026, Fees)]
    public void Before_the_oldest_fee_schedule_a_service_is_not_decided()
    {
        var fits = WithFees.Value.ModifierFits.On(WithFees.Value.FindCode("71046")!, new DateOnly(2025, 9, 30));

        Assert.Contains("pfs-2025-10, is later than 2025-09-30", fits.Fits.Single(fit => fit.Modifier.Value == "TC").Reason, StringComparison.Ordinal);
    }

    [OfficialFileFact(Official.Text2026, Fees)]
    public void The_components_apply_exactly_where_the_fee_schedule_has_their_rows_and_never_to_an_item()
    {
        var release = WithFees.Value.DataSets.PhysicianFees.ReleaseOn(Day)!;
        foreach (var code in WithFees.Value.Codes)
        {
            foreach (var modifier in (string[])["26", "TC"])
            {
                var applies = WithFees.Value.ModifierFits.On(code, Day).Fits.Any(fit => fit.Modifier.Value == modifier && fit.Applicability == ModifierApplicability.Applies);
                Assert.True(applies == (release.Find(code.Value, modifier) is not null), $"{code.Value}-{modifier}");
            }
        }
    }

    [OfficialFileFact(Official.Text2026, Fees)]
    public void A_verdict_names_the_official_row_and_the_manual_behind_it()
    {
        var fit = Fit(WithFees.Value, "27447", "50");

        Assert.Equal(("bilateral indicator", "1"), (fit.Basis.Name, fit.Basis.Value));
        Assert.Equal((Origin.Official, "pfs-2025-10"), (fit.Basis.Provenance.Origin, fit.Basis.Provenance.Release));
        Assert.Equal(Origin.Derived, fit.Provenance.Origin);
        Assert.Equal(WithFees.Value.DataSets.PhysicianFees.ReleaseOn(Day)!.Find("27447", "")!.Row, fit.Provenance.Row);
        Assert.Contains("ch. 12 §40.7", fit.Provenance.Rule, StringComparison.Ordinal);
        Assert.NotEmpty(fit.Modifier.Words!.WhenToUse!);
    }

    [OfficialFileFact(Official.Text2026)]
    public void A_modifier_that_ended_fits_until_its_last_day()
    {
        var catalog = Official.From2026.Catalog!;

        Assert.Equal(ModifierApplicability.Conditional, Fit(catalog, "J9041", "JG", new DateOnly(2024, 12, 31)).Applicability);
        var after = Fit(catalog, "J9041", "JG", new DateOnly(2025, 1, 1));
        Assert.Equal((ModifierApplicability.Never, "The modifier JG ended on 2024-12-31; until then it was for such codes."), (after.Applicability, after.Reason));
        Assert.Equal("ZA", Fit(catalog, "Q5101", "ZA", new DateOnly(2018, 3, 31)).Modifier.Value);
    }

    [OfficialFileFact(Official.Text2026)]
    public void Competitive_bidding_ends_with_its_contracts()
    {
        Assert.Equal(ModifierApplicability.Conditional, Fit(Official.From2026.Catalog!, "L0650", "J5", new DateOnly(2023, 12, 31)).Applicability);
        Assert.Equal(ModifierApplicability.Never, Fit(Official.From2026.Catalog!, "L0650", "J5", new DateOnly(2024, 1, 1)).Applicability);
    }

    [OfficialFileFact(Official.Text2026)]
    public void An_ambulance_trip_has_letters_for_its_ends_and_other_codes_have_none()
    {
        var catalog = Official.From2026.Catalog!;
        var trip = catalog.ModifierFits.On(catalog.FindCode("A0428")!, Day).Combinations!;

        Assert.Equal("DEGHIJNPRS", string.Concat(trip.First.Select(letter => letter.Code)));
        Assert.Equal("DEGHIJNPRSX", string.Concat(trip.Second.Select(letter => letter.Code)));
        Assert.Null(catalog.ModifierFits.On(catalog.FindCode("A4351")!, Day).Combinations);
    }

    [OfficialFileFact(Official.Text2026, Fees)]
    public void The_codes_of_a_modifier_are_those_it_applies_to()
    {
        var catalog = WithFees.Value;
        var team = catalog.ModifierFits.CodesOf(catalog.FindModifier("KH")!, Day, ModifierApplicability.Applies);

        Assert.Equal(catalog.Codes.Where(code => code.Official?.PricingIndicators.Any(value => value.Code == "36") == true && code.StatusOn(Day) == CodeStatus.Active), team);
        Assert.Empty(catalog.ModifierFits.CodesOf(catalog.FindModifier("U1")!, Day, ModifierApplicability.Applies));
    }

    [OfficialFileFact(Official.Text2026)]
    public void A_code_that_ended_is_said_to_have_ended()
    {
        var catalog = Official.From2026.Catalog!;

        Assert.StartsWith("A9599 is no longer valid on 2026-02-01", catalog.ModifierFits.On(catalog.FindCode("A9599")!, Day).Notice, StringComparison.Ordinal);
    }

    [OfficialFileFact(Official.Text2026)]
    public void Every_modifier_a_rule_speaks_of_is_one_of_the_catalogue() =>
        Assert.All(ModifierFits.Families.SelectMany(family => family.Modifiers).Distinct(), modifier => Assert.NotNull(Official.From2026.Catalog!.FindModifier(modifier)));

    [Fact]
    public void However_many_dates_are_asked_for_no_more_answers_are_kept_than_the_limits()
    {
        var catalog = StarterCatalog.Load();
        var code = catalog.Codes[0];
        var modifier = catalog.FindModifier("26")!;
        var fits = new ModifierFits(catalog);

        for (var days = 0; days < 2 * ModifierFits.MaxKept; days++)
        {
            fits.On(code, Day.AddDays(days));
            Assert.InRange(fits.Kept, 1, ModifierFits.MaxKept);
        }

        for (var days = 0; days < 2 * ModifierFits.MaxListsKept; days++)
        {
            fits.CodesOf(modifier, Day.AddDays(days), ModifierApplicability.Applies);
            Assert.InRange(fits.Kept, 1, ModifierFits.MaxKept + ModifierFits.MaxListsKept);
        }
    }

    private static ModifierFit Fit(CodeCatalog catalog, string code, string modifier, DateOnly? asOf = null) =>
        catalog.ModifierFits.On(catalog.FindCode(code)!, asOf ?? Day).Fits.Single(fit => fit.Modifier.Value == modifier);

    private static string[] Split(string modifiers) => modifiers.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
