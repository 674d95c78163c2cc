using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Sources;
using CodeGraph.Testing;

namespace CodeGraph.Server.Tests;

/// <summary>The program over the official file of January 2026; over nothing where the file is absent, since its tests are skipped then.</summary>
public sealed class OfficialServer : TestServerHost
{
    public const string File = "hcpcs/HCPC2026_JAN_ANWEB_01122026.txt";

    protected override CodeCatalog Catalog => OfficialFiles.Exists(File) ? CatalogImporter.Import([OfficialFiles.Path(File)]).Catalog! : CodeCatalog.Empty;
}

[CollectionDefinition(nameof(OfficialServer))]
public sealed class OfficialServerTests : ICollectionFixture<OfficialServer>;
