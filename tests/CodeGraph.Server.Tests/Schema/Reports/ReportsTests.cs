using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Sources;
using CodeGraph.Testing;

namespace CodeGraph.Server.Tests.Schema.Reports;

/// <summary>The program over the code set of January 2026 with what is published beside it, and an invented file of a CPT licensee.</summary>
public sealed class ReportsServer : TestServerHost
{
    public static readonly string[] Files =
    [
        "hcpcs/HCPC2026_JAN_ANWEB_01122026.txt", "hcpcs/NOC codes_JAN2026.xlsx",
        "hcpcs/HCPC2026_JAN_ANWEB_Corrections_01122026.xlsx", "hcpcs/HCPC2026_JAN_ANWEB_Transaction Report_12292025.xlsx",
    ];

    protected override CodeCatalog Catalog
    {
        get
        {
            var folder = Directory.CreateTempSubdirectory("codegraph-licensee-");
            try
            {
                var licensed = Path.Combine(folder.FullName, "LONGULT.txt");
                File.WriteAllText(licensed, "Copyright 2025 American Medical Association\r\n\r\n99998\tLicensee text for 99998\r\n99999\tLicensee text for 99999\r\n");
                return CatalogImporter.Import([.. Files.Where(OfficialFiles.Exists).Select(OfficialFiles.Path), licensed]).Catalog!;
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }
}

public sealed class ReportsTests(ReportsServer server) : IClassFixture<ReportsServer>
{
    [OfficialFileFact("hcpcs/HCPC2026_JAN_ANWEB_01122026.txt", "hcpcs/NOC codes_JAN2026.xlsx")]
    public async Task What_is_published_beside_the_code_set_is_told_of_codes_and_of_the_release() => Snapshot.Match(await server.SnapshotAsync("""
        {
          noc: code(code: "A0999") { notOtherwiseClassified { isListed notice provenance { source release row } } transactions { action { code meaning } release { code } provenance { row } } corrections { action } }
          other: code(code: "A9524") { notOtherwiseClassified { isListed notice provenance { source release row } } }
          before: code(code: "A0999", asOf: "2025-01-01") { notOtherwiseClassified { isListed notice provenance { source } } }
          corrected: code(code: "J2516") { corrections { code action effectiveDate typesOfService betos provenance { source release row } } typesOfService { code } }
          modifier(code: "A1") { corrections { action } transactions { action { code } } }
          release(code: "2026-01") { corrections { code action } transactions { notice counts { action meaning count } provenance { source } } files { name rows } }
        }
        """));

    [Fact]
    public async Task A_licensed_descriptor_comes_with_its_source_and_its_copyright() => Snapshot.Match(await server.SnapshotAsync("""
        {
          code(code: "99999") {
            status longDescription shortDescription descriptorNotice recordNotice
            descriptors { kind text copyright provenance { origin source release row } }
          }
          before: code(code: "99999", asOf: "2024-01-01") { status longDescription recordNotice }
          lookup(codes: ["99999", "99997"]) { status reason }
          search(query: "licensee text for 99999") { nodes { ... on Code { code } } }
          releases(dataSet: CPT_DESCRIPTORS) { code basis files { name kind rows } }
        }
        """));
}
