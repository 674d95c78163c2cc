using CodeGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>Puts a GraphQL server together: its schema, its options, what it does at start. From <c>AddGraphQLServer()</c>.</summary>
public interface IGraphQLServerBuilder
{
    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a step to the building of the schema. Steps run once, in order, when the host starts.</summary>
    /// <param name="configure">Adds types.</param>
    /// <returns>This builder.</returns>
    public IGraphQLServerBuilder ConfigureSchema(Action<SchemaBuilder> configure);
}
