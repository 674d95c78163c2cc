using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.Server.Schema;

/// <summary>The schema of the program, for those who need it without a server.</summary>
internal static class CodeGraphSchema
{
    /// <summary>Builds the schema.</summary>
    public static GraphQL.Types.Schema Create() => SchemaBuilder.New()
        .AddQueryType<QueryType>()
        .AddSubscriptionType<SubscriptionType>()
        .AddDirectiveType<DeferDirectiveType>()
        .AddDirectiveType<StreamDirectiveType>()
        .Create();

    /// <summary>The schema in the schema definition language, ending in a line end.</summary>
    public static string Print() => SchemaPrinter.Print(Create()).TrimEnd() + "\n";
}
