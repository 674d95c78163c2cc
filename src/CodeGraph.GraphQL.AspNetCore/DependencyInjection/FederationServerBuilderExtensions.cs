using CodeGraph.GraphQL.AspNetCore;
using CodeGraph.GraphQL.Federation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Makes a GraphQL server an Apollo Federation subgraph.</summary>
public static class FederationServerBuilderExtensions
{
    /// <summary>
    /// Adds what a router asks of a subgraph: <c>_service</c> with the SDL, and <c>_entities</c> for the types with a <c>Key</c>.
    /// </summary>
    /// <param name="builder">The server.</param>
    /// <param name="configure">The version of the specification, and links of your own.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddApolloFederation(this IGraphQLServerBuilder builder, Action<FederationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ConfigureSchema(schema => schema.AddApolloFederation(configure));
    }
}
