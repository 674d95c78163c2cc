using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Sources;
using CodeGraph.Testing;

namespace CodeGraph.Server.Tests.Documentation;

/// <summary>The same query over the official files.</summary>
public sealed class OfficialReferencePagesTests(OfficialReferencePagesTests.Server server) : IClassFixture<OfficialReferencePagesTests.Server>
{
    private const string Codes = OfficialServer.File;
    private const string Notes = "hcpcs/proc_notes_JAN2026.txt";
    private const string Fees = "pfs/PPRRVU2025_Oct.csv";
    private const string Localities = "pfs/GPCI2025.csv";
    private const string Counties = "pfs/25LOCCO.csv";
    private const string Coverage = "coverage";
    private const string Edits = "ncci";
    private const string Outpatient = "opps";
    private const string Taxonomy = "taxonomy";

    private static readonly string[] Files = [Codes, Notes, Fees, Localities, Counties, Coverage, Edits, Outpatient, Taxonomy];

    [OfficialFileFact(Codes, Notes, Fees, Coverage, Edits, Outpatient, Taxonomy)]
    public async Task One_query_answers_the_four_pages_from_the_official_files() => Snapshot.Match(await server.SnapshotAsync(ReferencePagesTests.Query));

    [OfficialFileFact(Codes, Fees, Localities, Counties)]
    public async Task Every_standard_question_of_a_code_with_official_facts_is_answered_with_sources()
    {
        foreach (var code in (string[])["A9524", "A9532", "A9597", "E0601", "99213"])
        {
            var faq = (await server.FieldAsync("code", "query ($code: String!) { code(code: $code) { faq { question isAnswered sentences { text provenance { source } } } } }", new { code })).GetProperty("faq");

            Assert.All(faq.EnumerateArray(), entry => Assert.All(entry.GetProperty("sentences").EnumerateArray(), sentence => Assert.NotEmpty(sentence.GetProperty("provenance").EnumerateArray())));
            Assert.Contains(faq.EnumerateArray(), entry => entry.GetProperty("question").GetString()!.StartsWith("What does Medicare pay", StringComparison.Ordinal) && entry.GetProperty("isAnswered").GetBoolean());
        }
    }

    [OfficialFileFact(Codes, Fees, Localities, Counties)]
    public async Task The_fee_of_a_visit_is_told_for_the_place_that_the_question_names()
    {
        var answer = await server.FieldAsync("answer", """{ answer(question: "What does 99213 pay in Los Angeles in 2025?") { isAnswered sentences { text provenance { source } } } }""");

        var texts = answer.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("text").GetString()!).ToList();
        Assert.True(answer.GetProperty("isAnswered").GetBoolean());
        Assert.Contains(texts, text => text.Contains("allows $", StringComparison.Ordinal) && text.Contains("outside a facility, in LOS ANGELES-LONG BEACH-ANAHEIM", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("allows $", StringComparison.Ordinal) && text.Contains("in a facility, in LOS ANGELES-LONG BEACH-ANAHEIM", StringComparison.Ordinal));
    }

    public sealed class Server : TestServerHost
    {
        protected override CodeCatalog Catalog => OfficialFiles.Exists(Codes)
            ? CatalogImporter.Import([.. Files.Where(OfficialFiles.Exists).Select(OfficialFiles.Path)]).Catalog!
            : CodeCatalog.Empty;
    }
}
