using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Payers;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Tests.Sources.Payers;

public sealed class PayerPoliciesReaderTests : IDisposable
{
    private const string Header = "payer_id,payer_name,code,last_code,modifier,kind,text,effective_from,effective_to,citation\n";
    private const string Single = "invented-plan,Invented Plan,A9597,,,prior-authorization,\"Ask first, always.\",2026-01-01,2026-06-30,https://example.org/policy/1\n";
    private const string Range = "invented-plan,Invented Plan,A9500,A9599,TC,limit,Once a year.,,,Policy 7\n";

    private readonly string _file = Path.Combine(System.IO.Directory.CreateTempSubdirectory("codegraph-payers-").FullName, "policies.csv");

    public void Dispose() => System.IO.Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Fact]
    public void Policies_are_found_by_code_by_range_and_by_date_with_their_row()
    {
        var payers = Import(Single, Range).Catalog!.DataSets.Payers;

        Assert.Equal(["Ask first, always.", "Once a year."], payers.PoliciesOn("A9597", new(2026, 6, 30)).Select(policy => policy.Text));
        Assert.Equal(["Once a year."], payers.PoliciesOn("A9597", new(2026, 7, 1)).Select(policy => policy.Text));
        Assert.Equal(["Once a year."], payers.PoliciesOn("A9500", new(2025, 7, 1)).Select(policy => policy.Text));
        Assert.Empty(payers.PoliciesOn("A9600", new(2026, 7, 1)));
        var policy = payers.Policies[0];
        Assert.Equal((PayerPolicyKind.PriorAuthorization, "https://example.org/policy/1", "policies.csv:2"), (policy.Kind, policy.Citation, policy.Provenance.ToString()));
        Assert.Equal("Invented Plan", payers.Find("invented-plan")!.Name);
    }

    [Theory]
    [InlineData("Plan,P,A9597,,,limit,x,,,y", "payer_id 'Plan' is not made of lower-case letters, digits and hyphens")]
    [InlineData("invented-plan,Other,A9597,,,limit,x,,,y", "payer_name 'Other' differs from 'Invented Plan', which invented-plan has on line 2")]
    [InlineData("plan,P,A95,,,limit,x,,,y", "code 'A95' has not the shape of a code")]
    [InlineData("plan,P,A9597,A9500,,limit,x,,,y", "last_code 'A9500' does not end a range that begins at A9597: both begin with the same character, and it comes after")]
    [InlineData("plan,P,A9597,,T,limit,x,,,y", "modifier 'T' has not the shape of a modifier")]
    [InlineData("plan,P,A9597,,,maybe,x,,,y", "kind 'maybe' is none of covered, not-covered, prior-authorization, limit, modifier-rule, documentation, payment, other")]
    [InlineData("plan,P,A9597,,,limit,,,,y", "text is empty")]
    [InlineData("plan,P,A9597,,,limit,x,,,", "citation is empty: a rule without its source is not taken")]
    [InlineData("plan,P,A9597,,,limit,x,01/01/2026,,y", "effective_from '01/01/2026' is not a date such as 2026-01-31")]
    [InlineData("plan,P,A9597,,,limit,x,2026-02-01,2026-01-01,y", "effective_to is before effective_from")]
    public void A_row_that_cannot_be_used_is_reported_with_its_line(string row, string problem)
    {
        var report = Import(Single, row + "\n").Report;

        var found = Assert.Single(Assert.Single(report.Files).Problems);
        Assert.Equal((3, ProblemSeverity.Rejected, problem), (found.Line, found.Severity, found.Message));
    }

    [Fact]
    public void A_later_file_replaces_the_policies_of_the_payers_it_names()
    {
        var first = Import(Single, "other-plan,Other Plan,A9597,,,covered,Yes.,,,z\n").Catalog;
        File.WriteAllText(_file, Header + Range);
        var second = CatalogImporter.Import([_file], new ImportOptions { Baseline = first }).Catalog!.DataSets.Payers;

        Assert.Equal(["Once a year.", "Yes."], second.Policies.Select(policy => policy.Text));
    }

    [Fact]
    public void Without_a_file_payers_are_known_by_name_only()
    {
        Assert.Equal("Medicare fee-for-service", PayerDirectory.Empty.Find("medicare")!.Name);
        Assert.Empty(PayerDirectory.Empty.Policies);
    }

    [Fact]
    public void Policies_come_back_as_they_were_saved()
    {
        using var memory = new RamDirectory();
        var sets = Import(Single, Range).Catalog!.DataSets;
        using (var output = memory.CreateOutput("payers"))
        {
            new PayerDirectoryFile().Write(sets, output);
        }

        var kept = new PayerDirectoryFile().Read(CatalogDataSets.Empty, memory.OpenInput("payers")).Payers;

        Assert.Equal(sets.Payers.Policies, kept.Policies);
        Assert.Equal(sets.Payers.Payers, kept.Payers);
    }

    private ImportResult Import(params IEnumerable<string> rows)
    {
        File.WriteAllText(_file, Header + string.Concat(rows));
        return CatalogImporter.Import([_file]);
    }
}
