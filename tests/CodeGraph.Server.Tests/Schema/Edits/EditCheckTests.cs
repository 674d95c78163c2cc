using System.Text.Json;

namespace CodeGraph.Server.Tests.Schema.Edits;

[Collection(nameof(EditServer))]
public class EditCheckTests(EditServer server)
{
    private const string Query = """
        query ($codes: [String!]!, $asOf: Date, $setting: EditSetting! = PRACTITIONER) {
          edits(codes: $codes, asOf: $asOf, setting: $setting) {
            notice
            lines { input code modifiers notice pairNotice entry { code } medicallyUnlikelyEdit { units adjudicationIndicator { code meaning } rationale effectiveDate provenance { source row release } } }
            pairs {
              outcome explanation bypassedBy { code group }
              column1 { input } column2 { input }
              edit { column1 column2 column2Code { code } modifierIndicator { code meaning } bypassModifiers { code } effectiveDate deletionDate rationale provenance { origin source release row } }
            }
          }
        }
        """;

    [Theory]
    [InlineData("11042", "36591-59", "11042 36591 DENIED", "no modifier changes that. 59 has no effect on a pair with indicator 0.")]
    [InlineData("11719", "11042", "11042 11719 MODIFIER_NEEDED", "None that counts was given. 59, XE, XP, XS and XU count on 11042 (column 1) as well as on 11719 (column 2).")]
    [InlineData("11042", "11719-59", "11042 11719 MODIFIER_GIVEN 59", "59 may bypass the edit")]
    [InlineData("11042-XS", "11719", "11042 11719 MODIFIER_GIVEN XS", "XS may bypass the edit")]
    [InlineData("11042", "11719-GA", "11042 11719 MODIFIER_NEEDED", "None that counts was given")]
    [InlineData("11042", "99213-25", "99213 11042 MODIFIER_GIVEN 25", "25 may bypass the edit")]
    public async Task A_pair_is_found_in_either_direction_and_judged_by_its_modifiers(string first, string second, string expected, string explanation)
    {
        var pair = Assert.Single((await CheckAsync([first, second])).GetProperty("pairs").EnumerateArray());

        var edit = pair.GetProperty("edit");
        var bypassing = pair.GetProperty("bypassedBy").EnumerateArray().Select(modifier => " " + modifier.GetProperty("code").GetString());
        Assert.Equal(expected, $"{edit.GetProperty("column1")} {edit.GetProperty("column2")} {pair.GetProperty("outcome")}{string.Concat(bypassing)}");
        Assert.Contains(explanation, pair.GetProperty("explanation").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Distinct_service_modifiers_counted_on_column_2_only_until_July_2019()
    {
        var before = await CheckAsync(["99213-59", "11042"], "2019-06-30");
        var after = await CheckAsync(["99213-59", "11042"], "2019-07-01");

        Assert.Equal("MODIFIER_NEEDED", before.GetProperty("pairs")[0].GetProperty("outcome").GetString());
        Assert.EndsWith("59, XE, XP, XS and XU count on 11042 (column 2) only, as services before 2019-07-01 were edited.", before.GetProperty("pairs")[0].GetProperty("explanation").GetString(), StringComparison.Ordinal);
        Assert.Equal("MODIFIER_GIVEN", after.GetProperty("pairs")[0].GetProperty("outcome").GetString());
    }

    [Theory]
    [InlineData("2016-12-31", 0)]
    [InlineData("2017-01-01", 1)]
    [InlineData("2025-12-31", 1)]
    [InlineData("2026-01-01", 0)]
    public async Task An_edit_applies_from_its_effective_date_to_its_deletion_date(string asOf, int pairs)
    {
        Assert.Equal(pairs, (await CheckAsync(["A9524", "11042"], asOf)).GetProperty("pairs").GetArrayLength());
    }

    [Fact]
    public async Task Every_fact_says_where_it_stands()
    {
        var check = await CheckAsync(["11042", "36591"]);

        var edit = check.GetProperty("pairs")[0].GetProperty("edit");
        Assert.Equal("""{"origin":"OFFICIAL","source":"ccipra-v320r0-f1.txt","release":"ncci-ptp-2026-01","row":5}""", edit.GetProperty("provenance").GetRawText());
        Assert.Equal(("0", 0), (edit.GetProperty("modifierIndicator").GetProperty("code").GetString(), edit.GetProperty("bypassModifiers").GetArrayLength()));
        var units = check.GetProperty("lines")[0].GetProperty("medicallyUnlikelyEdit");
        Assert.Equal((1, "2"), (units.GetProperty("units").GetInt32(), units.GetProperty("adjudicationIndicator").GetProperty("code").GetString()));
        Assert.Equal("""{"source":"MCR_MUE_PractitionerServices_Eff_01-01-2026.csv","row":3,"release":"ncci-mue-2026-01"}""", units.GetProperty("provenance").GetRawText());
    }

    [Fact]
    public async Task Codes_without_edits_say_so_and_codes_beyond_the_loaded_parts_too()
    {
        var lines = (await CheckAsync(["11042", "A9597", "nonsense"])).GetProperty("lines");

        Assert.Equal("No loaded procedure-to-procedure edit in force pairs 11042 with another of these codes.", lines[0].GetProperty("pairNotice").GetString());
        Assert.Contains("edits with A9597 in column 1 are not among them", lines[1].GetProperty("pairNotice").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("MCR_MUE_PractitionerServices_Eff_01-01-2026.csv publishes no medically unlikely edit for A9597.", lines[1].GetProperty("notice").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("This is not a code", lines[2].GetProperty("notice").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PRACTITIONER", "2026-03-31", null)]
    [InlineData("PRACTITIONER", "2026-04-01", "so a later release may apply on 2026-04-01.")]
    [InlineData("PRACTITIONER", "2025-12-31", "that are loaded took effect on 2026-01-01, after 2025-12-31. 2025-12-31 is before the oldest loaded procedure-to-procedure edits")]
    [InlineData("OUTPATIENT_HOSPITAL", "2026-03-01", "No NCCI procedure-to-procedure edits for outpatient hospital services are loaded")]
    [InlineData("DME_SUPPLIER", "2026-03-01", "none for DME suppliers")]
    public async Task What_is_not_loaded_is_said(string setting, string asOf, string? notice)
    {
        var text = (await CheckAsync(["11042", "36591"], asOf, setting)).GetProperty("notice").GetString();

        if (notice is null)
        {
            Assert.Null(text);
        }
        else
        {
            Assert.Contains(notice, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_code_lists_its_pairs_in_pages_in_both_directions()
    {
        const string Pages = """
            query ($after: String) { code(code: "11042") { procedureToProcedureEdits(first: 2, after: $after) { totalCount notice nodes { column1 column2 } pageInfo { endCursor hasNextPage } } } }
            """;
        var first = (await server.FieldAsync("code", Pages)).GetProperty("procedureToProcedureEdits");
        var rest = (await server.FieldAsync("code", Pages, new { after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("procedureToProcedureEdits");

        Assert.Equal(["11042 11719", "11042 36591", "99213 11042"],
            first.GetProperty("nodes").EnumerateArray().Concat(rest.GetProperty("nodes").EnumerateArray()).Select(node => $"{node.GetProperty("column1")} {node.GetProperty("column2")}"));
        Assert.Equal((3, false), (rest.GetProperty("totalCount").GetInt32(), rest.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, first.GetProperty("notice").ValueKind);
    }

    [Fact]
    public async Task A_code_tells_its_units_and_for_which_settings_nothing_is_loaded()
    {
        var edits = (await server.FieldAsync("code", """{ code(code: "A9524") { medicallyUnlikelyEdits { notice edits { setting units } } } }""")).GetProperty("medicallyUnlikelyEdits");

        Assert.Equal("""[{"setting":"PRACTITIONER","units":10}]""", edits.GetProperty("edits").GetRawText());
        Assert.Contains("No NCCI medically unlikely edits for DME supplier services are loaded", edits.GetProperty("notice").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11042", new[] { 1 }, false, "1 unit of 11042 on the day does not exceed the medically unlikely edit of 1 for practitioner services")]
    [InlineData("11042", new[] { 2 }, true, "2 units of 11042 on the day exceed the medically unlikely edit of 1")]
    [InlineData("A9524 A9524-59", new[] { 6, 5 }, true, "11 units of A9524 on the day exceed the medically unlikely edit of 10")]
    [InlineData("A9524 11042", new[] { 10, 1 }, false, "Adjudication indicator 3: Date of service edit by clinical benchmarks")]
    [InlineData("J1885 J1885-76", new[] { 8, 8 }, false, "8 units of J1885 on the line do not exceed the medically unlikely edit of 8")]
    [InlineData("J1885 J1885-76", new[] { 9, 8 }, true, "Adjudication indicator 1: Claim line edit")]
    [InlineData("A9597", new[] { 3 }, null, "MCR_MUE_PractitionerServices_Eff_01-01-2026.csv publishes no medically unlikely edit for A9597.")]
    [InlineData("nonsense", new[] { 3 }, null, "This is not a code, so its units were not checked.")]
    public async Task Units_are_counted_by_line_or_by_day_as_the_adjudication_indicator_says(string codes, int[] units, bool? isExceeded, string explanation)
    {
        var check = (await UnitsAsync(codes.Split(' '), units)).GetProperty("lines")[0].GetProperty("unitCheck");

        Assert.Equal(isExceeded, check.GetProperty("isExceeded") is { ValueKind: not JsonValueKind.Null } told ? told.GetBoolean() : null);
        Assert.Contains(explanation, check.GetProperty("explanation").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_before_the_oldest_loaded_edits_are_not_judged()
    {
        var check = (await UnitsAsync(["11042"], [2], "2025-12-31")).GetProperty("lines")[0].GetProperty("unitCheck");

        Assert.Equal(JsonValueKind.Null, check.GetProperty("isExceeded").ValueKind);
        Assert.Contains("took effect on 2026-01-01, after 2025-12-31", check.GetProperty("explanation").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { 1, 2 })]
    [InlineData(new[] { 0 })]
    public async Task Units_that_do_not_fit_the_codes_are_refused(int[] units)
    {
        Assert.Equal("INVALID_ARGUMENT", await server.ErrorCodeAsync(UnitsQuery, new { codes = new[] { "11042" }, units }));
    }

    [Fact]
    public async Task More_codes_than_a_check_takes_are_refused()
    {
        Assert.Equal("INVALID_ARGUMENT", await server.ErrorCodeAsync("query ($codes: [String!]!) { edits(codes: $codes) { asOf } }", new { codes = Enumerable.Repeat("A9524", 51) }));
    }

    private const string UnitsQuery = "query ($codes: [String!]!, $units: [Int!], $asOf: Date) { edits(codes: $codes, units: $units, asOf: $asOf) { lines { unitCheck { units isExceeded explanation edit { units } } } } }";

    private Task<JsonElement> UnitsAsync(string[] codes, int[] units, string asOf = "2026-03-01") => server.FieldAsync("edits", UnitsQuery, new { codes, units, asOf });

    private Task<JsonElement> CheckAsync(string[] codes, string asOf = "2026-03-01", string setting = "PRACTITIONER") => server.FieldAsync("edits", Query, new { codes, asOf, setting });
}
