using System.Text.Json;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Store;
using CodeGraph.Testing;

namespace CodeGraph.Server.Tests.Commands;

/// <summary>The program over the official payment files, made into an index once.</summary>
public sealed class PaymentIndex : IDisposable
{
    private const string Units = "ncci/MCR_MUE_PractitionerServices_Eff_04-01-2026.csv";

    private static readonly string[] Files = [OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.Indices, Units];

    private readonly TemporaryFolder _folder = new();

    public PaymentIndex()
    {
        Folder = _folder.File("index");
        if (Files.All(OfficialFiles.Exists))
        {
            CatalogStore.Save(CatalogImporter.Import(Files.Select(OfficialFiles.Path)).Catalog!, Folder);
        }
    }

    public string Folder { get; }

    public void Dispose() => _folder.Dispose();
}

public sealed class PaymentCommandTests(PaymentIndex index) : IClassFixture<PaymentIndex>
{
    private static readonly string[] Claim = ["payment", "11042", "20610-50", "--locality", "Manhattan", "--as-of", "2025-10-15"];

    [OfficialFileFact(OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.Indices)]
    public async Task A_person_reads_each_step_with_its_source_and_the_total()
    {
        var run = await RunAsync(Claim);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("On 2025-10-15, outside a facility, in ", run.Output);
        Assert.Contains("conversion factor 32.3465", run.Output);
        Assert.Contains("$144.72", run.Output);
        Assert.Contains("$110.10", run.Output);
        Assert.Contains("Total $199.77. Work relative value units 1.80.", run.Output);
        Assert.Contains("PPRRVU2025_Oct.csv:", run.Output);
        Assert.Contains("GPCI2025.csv:", run.Output);
        Assert.Contains("Units: The oldest medically unlikely edits for practitioner services that are loaded took effect on 2026-04-01, after 2025-10-15.", run.Output);
        Assert.Contains("Taken for granted: Amounts are what Medicare allows, before deductible, coinsurance and sequestration.", run.Output);
    }

    [OfficialFileFact(OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.Indices)]
    public async Task A_program_gets_the_same_amounts_with_their_provenance()
    {
        var run = await RunAsync([.. Claim, "--json"]);

        Assert.Equal("199.77", run.Json.GetProperty("total").GetRawText());
        Assert.True(run.Json.GetProperty("isComplete").GetBoolean());
        var line = run.Json.GetProperty("lines")[1];
        Assert.Equal(("PRICED", "55.05"), (line.GetProperty("outcome").GetString(), line.GetProperty("amount").GetRawText()));
        Assert.Equal([73.40m, 110.10m, 55.05m], line.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("amount").GetDecimal()));
        Assert.All(line.GetProperty("steps").EnumerateArray(), step => Assert.NotEmpty(step.GetProperty("provenance").GetProperty("source").GetString()!));
        Assert.Equal(JsonValueKind.Null, line.GetProperty("unitCheck").GetProperty("isExceeded").ValueKind);
    }

    [OfficialFileFact(OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.Indices)]
    public async Task Place_participation_and_units_change_the_amount()
    {
        var office = await TotalAsync("99213");
        var facility = await TotalAsync("99213", "--facility");
        var limited = await TotalAsync("99213", "--non-participating");
        var twice = await TotalAsync("99213=2");

        // 32.3465 times the totals of the file: 2.75 and 1.97 relative value units.
        Assert.Equal((88.95m, 63.72m, 84.50m, 177.90m), (office, facility, limited, twice));

        async Task<decimal> TotalAsync(params string[] arguments) =>
            (await RunAsync(["payment", .. arguments, "--as-of", "2025-10-15", "--json"])).Json.GetProperty("total").GetDecimal();
    }

    [OfficialFileFact(OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.Indices)]
    public async Task Units_over_the_medically_unlikely_edit_are_said_with_the_meaning_of_its_indicator()
    {
        var run = await RunAsync("payment", "11042=2", "--as-of", "2026-04-15");

        Assert.Contains("Units: 2 units of 11042 on the day exceed the medically unlikely edit of 1 for practitioner services (MCR_MUE_PractitionerServices_Eff_04-01-2026.csv:", run.Output);
        Assert.Contains("Adjudication indicator ", run.Output);
    }

    [OfficialFileFact(OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.Indices)]
    public async Task A_line_without_an_amount_fails_with_the_reason()
    {
        var run = await RunAsync("payment", "99213", "A0428", "--as-of", "2025-10-15");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Line 2 (A0428): ", run.Output);
        Assert.Contains("of the lines that have an amount; the others have none", run.Output);
    }

    [Theory]
    [InlineData("99213=none", "'99213=none' has no number of units after the equals sign. Write it as 99213=2.")]
    [InlineData("--facilty", "Unrecognized option '--facilty'.")]
    public async Task A_mistyped_line_is_wrong_usage(string argument, string problem)
    {
        var run = await RunAsync("payment", "99213", argument);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Error);
    }

    private Task<CommandLine> RunAsync(params string[] arguments) => CommandLine.RunAsync([.. arguments, "--index", index.Folder]);
}
