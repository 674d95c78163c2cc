using CodeGraph.GraphQL.AspNetCore.Health;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets the host's health checks ask about the schema.</summary>
public static class GraphQLHealthChecksBuilderExtensions
{
    /// <summary>Adds a readiness check that is healthy once the schema is built and warm.</summary>
    /// <param name="builder">The health checks of the host.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="tags">What the host selects checks by, such as <c>"ready"</c>.</param>
    /// <returns>The health checks.</returns>
    public static IHealthChecksBuilder AddGraphQLSchema(
        this IHealthChecksBuilder builder, string name = "graphql", IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<GraphQLHealthCheck>(name, tags: tags ?? ["ready"]);
    }
}
