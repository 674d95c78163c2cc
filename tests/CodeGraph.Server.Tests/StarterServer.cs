using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Tests;

/// <summary>The program over the starter catalogue; one for all tests that only read.</summary>
public sealed class StarterServer : TestServerHost
{
    protected override CodeCatalog Catalog => StarterCatalog.Load();
}

[CollectionDefinition(nameof(StarterServer))]
public sealed class StarterServerTests : ICollectionFixture<StarterServer>;
