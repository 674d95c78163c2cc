using System.Text.Json;
using CodeGraph.Testing;

namespace CodeGraph.Server.Tests.Schema.Fees;

[Collection(nameof(OfficialFeesServer))]
public class FeeScheduleTests(OfficialFeesServer server)
{
    private const string EveryField = """
        query Fees($code: String!, $asOf: Date!) {
          code(code: $code, asOf: $asOf) {
            code
            feeSchedule {
              notice release { code } conversionFactors { kind value provenance { source release } }
              otherSystems { name isPaid explanation indicator { code meaning } provenance { origin source row rule } }
              rows {
                modifier workRvu malpracticeRvu isUsedForPayment
                nonFacility { practiceExpenseRvu totalRvu isRare amounts { kind amount provenance { origin row rule } } }
                facility { practiceExpenseRvu totalRvu isRare }
                outpatientCap { nonFacilityPracticeExpenseRvu malpracticeRvu listed(locality: "01112-05") { facility nonFacility status { code } provenance { source row } } }
                status { code } professionalTechnical { code meaning } globalDays { code } preOperativePercent intraOperativePercent postOperativePercent
                multipleProcedure { code } bilateral { code meaning provenance { source release row } } assistant { code } coSurgeons { code } teamSurgeons { code }
                pricingIndicator endoscopicBase { code feeSchedule { rows { workRvu } } } supervision { code meaning } calculationFlag { code } imagingFamily { code }
                provenance { origin source release row }
              }
            }
            outpatientPayment { notice release { code } status { code meaning } statusInFile classification paymentRate provenance { source release row } }
          }
        }
        """;

    [OfficialFileTheory(OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.Indices, OfficialFeesServer.Caps, OfficialFeesServer.AddendumB)]
    [InlineData("45385", "2025-10-15")]
    [InlineData("74261", "2025-10-15")]
    [InlineData("A9524", "2026-05-01")]
    [InlineData("A9597", "2025-10-15")]
    [InlineData("J0129", "2026-05-01")]
    [InlineData("0524T", "2026-05-01")]
    public async Task Every_field_is_answered_with_its_source(string code, string asOf) =>
        Snapshot.Match(await server.SnapshotAsync(EveryField, new { code, asOf }), code);

    [OfficialFileFact(OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.AddendumB)]
    public async Task A_hundred_codes_with_their_fees_are_within_the_limits_of_cost()
    {
        var codes = await server.FieldAsync(
            "codes",
            """
            { codes(first: 100, where: { code: { startsWith: "G0" } }) { nodes { code feeSchedule { notice rows { workRvu status { code meaning } bilateral { code } nonFacility { totalRvu amounts { amount } } provenance { row } } } outpatientPayment { status { code } paymentRate } } } }
            """);

        Assert.Equal(100, codes.GetProperty("nodes").GetArrayLength());
    }

    [OfficialFileFact(OfficialFeesServer.Codes, OfficialFeesServer.Values)]
    public async Task A_date_before_the_oldest_release_says_so()
    {
        var code = await server.FieldAsync("code", """{ code(code: "99213", asOf: "2025-01-01") { feeSchedule { notice rows { workRvu } } outpatientPayment { notice } } }""");

        Assert.Contains("takes effect after 2025-01-01", code.GetProperty("feeSchedule").GetProperty("notice").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, code.GetProperty("feeSchedule").GetProperty("rows").GetArrayLength());
        Assert.Contains("takes effect after", code.GetProperty("outpatientPayment").GetProperty("notice").GetString(), StringComparison.Ordinal);
    }
}

[Collection(nameof(StarterServer))]
public class FeeScheduleWithoutFilesTests(StarterServer server)
{
    [Fact]
    public async Task Nothing_loaded_is_said_with_the_system_that_pays_the_code()
    {
        var code = await server.FieldAsync("code", """{ code(code: "A9597") { feeSchedule { notice rows { workRvu } conversionFactors { value } otherSystems { name indicator { code } } } outpatientPayment { notice status { code } } } }""");
        var fees = code.GetProperty("feeSchedule");

        Assert.Equal(
            "No physician fee schedule is loaded: import the relative value file (https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files). A9597 is priced by the Medicare contractor (HCPCS pricing indicator 57).",
            fees.GetProperty("notice").GetString());
        Assert.Equal("57", fees.GetProperty("otherSystems")[0].GetProperty("indicator").GetProperty("code").GetString());
        Assert.StartsWith("No outpatient payment file is loaded", code.GetProperty("outpatientPayment").GetProperty("notice").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, code.GetProperty("outpatientPayment").GetProperty("status").ValueKind);
    }

    [Theory]
    [InlineData("J0171", "drug pricing of Medicare part B, usually by average sales price (ASP)")]
    [InlineData("E0601", "DMEPOS fee schedule")]
    public async Task The_pricing_indicator_names_the_system(string code, string system)
    {
        var fees = (await server.FieldAsync("code", "query ($code: String!) { code(code: $code) { feeSchedule { otherSystems { name provenance { origin rule } } } } }", new { code })).GetProperty("feeSchedule");

        Assert.Equal(system, fees.GetProperty("otherSystems")[0].GetProperty("name").GetString());
        Assert.Equal("DERIVED", fees.GetProperty("otherSystems")[0].GetProperty("provenance").GetProperty("origin").GetString());
    }

    [Fact]
    public async Task Payment_without_a_fee_schedule_says_what_is_missing()
    {
        var payment = await server.FieldAsync("payment", """{ payment(lines: [{ code: "99213" }]) { total isComplete notice lines { outcome amount notice } } }""");

        Assert.Equal("NOT_COMPUTABLE", payment.GetProperty("lines")[0].GetProperty("outcome").GetString());
        Assert.StartsWith("No physician fee schedule is loaded", payment.GetProperty("notice").GetString(), StringComparison.Ordinal);
        Assert.False(payment.GetProperty("isComplete").GetBoolean());
    }

    [Fact]
    public async Task Localities_without_a_file_say_so()
    {
        var localities = await server.FieldAsync("localities", "{ localities { year notice localities { code } } }");

        Assert.Contains("GPCI", localities.GetProperty("notice").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_lines_are_refused()
    {
        var lines = Enumerable.Range(0, 101).Select(_ => new { code = "99213" });

        Assert.Equal("INVALID_ARGUMENT", await server.ErrorCodeAsync("query ($lines: [PaymentLineInput!]!) { payment(lines: $lines) { total } }", new { lines }));
    }
}
