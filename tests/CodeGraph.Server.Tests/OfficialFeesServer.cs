using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Sources;
using CodeGraph.Testing;

namespace CodeGraph.Server.Tests;

/// <summary>The program over the official payment files and the code set of January 2026; over nothing where a file is absent, since its tests are skipped then.</summary>
public sealed class OfficialFeesServer : TestServerHost
{
    public const string Codes = "hcpcs/HCPC2026_JAN_ANWEB_01122026.txt";
    public const string Values = "pfs/PPRRVU2025_Oct.csv";
    public const string Indices = "pfs/GPCI2025.csv";
    public const string Anesthesia = "pfs/ANES2025.csv";
    public const string Counties = "pfs/25LOCCO.csv";
    public const string Caps = "pfs/OPPSCAP_Oct.csv";
    public const string AddendumB = "opps/addendum_b_2026-04.converted.csv";
    public const string StatusIndicators = "opps/status-indicators.csv";

    private static readonly string[] Files = [Codes, Values, Indices, Anesthesia, Counties, Caps, AddendumB, StatusIndicators];

    protected override CodeCatalog Catalog => Files.All(OfficialFiles.Exists) ? CatalogImporter.Import(Files.Select(OfficialFiles.Path)).Catalog! : CodeCatalog.Empty;
}

[CollectionDefinition(nameof(OfficialFeesServer))]
public sealed class OfficialFeesServerTests : ICollectionFixture<OfficialFeesServer>;
