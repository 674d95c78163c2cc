namespace CodeGraph.GraphQL.AspNetCore.Execution;

/// <summary>Whether the schema is built and warm; set once by <see cref="SchemaWarmup"/>.</summary>
internal sealed class GraphQLReadiness
{
    private volatile bool _isReady;

    internal bool IsReady => _isReady;

    internal void Set() => _isReady = true;
}
