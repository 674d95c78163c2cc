using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Federation;
using CodeGraph.GraphQL.Types;
using CodeGraph.Server.Hosting;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Federation;

/// <summary>What other subgraphs may refer to and extend when CodeGraph is part of a supergraph (<c>serve --federation</c>).</summary>
internal static class SubgraphEntities
{
    /// <summary>Makes the schema a subgraph whose entities are codes and modifiers, as they stand today, specialties, sections and releases.</summary>
    public static void AddTo(SchemaBuilder schema) => schema
        .AddApolloFederation(options => options.Version = FederationVersion.Federation24)
        .AddTypeExtension(Entity<DatedCode>((code, snapshot) => snapshot.FindCode(code, snapshot.Today)))
        .AddTypeExtension(Entity<DatedModifier>((code, snapshot) => snapshot.FindModifier(code, snapshot.Today)))
        .AddTypeExtension(Entity<Specialty>((code, snapshot) => snapshot.Catalog.FindSpecialty(code)))
        .AddTypeExtension(Entity<Section>((code, snapshot) => snapshot.Catalog.FindSection(code)))
        .AddTypeExtension(Entity<Release>((code, snapshot) => snapshot.Catalog.FindRelease(code)))
        .AddTypeExtension(new ObjectTypeExtension<IPage>(pageInfo => pageInfo.Shareable()));

    /// <summary>An entity that is found by its code or by its id.</summary>
    private static ObjectTypeExtension<T> Entity<T>(Func<string, CatalogSnapshot, T?> find)
        where T : class => new(descriptor => descriptor.Key("code").Key("id")
            .ResolveReference("code", (string code, IResolverContext context) => find(code, context.Snapshot()))
            .ResolveReference("id", (string id, IResolverContext context) => Nodes.Find(id, context.Snapshot()) as T));
}
