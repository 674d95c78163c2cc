using CodeGraph.GraphQL.Federation;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;
using CodeGraph.Server.Schema.Federation;

namespace CodeGraph.Server.Schema;

/// <summary>The schema of the program, for those who need it without a server.</summary>
internal static class CodeGraphSchema
{
    /// <summary>Builds the schema.</summary>
    public static GraphQL.Types.Schema Create() => Types().Create();

    /// <summary>The schema in the schema definition language, ending in a line end.</summary>
    public static string Print() => SchemaPrinter.Print(Create()).TrimEnd() + "\n";

    /// <summary>The schema as a subgraph, as composition takes it, ending in a line end.</summary>
    public static string PrintSubgraph()
    {
        var builder = Types();
        SubgraphEntities.AddTo(builder);
        return SubgraphSchemaPrinter.Print(builder.Create()).TrimEnd() + "\n";
    }

    private static SchemaBuilder Types() => SchemaBuilder.New()
        .AddQueryType<QueryType>()
        .AddSubscriptionType<SubscriptionType>()
        .AddDirectiveType<DeferDirectiveType>()
        .AddDirectiveType<StreamDirectiveType>();
}
