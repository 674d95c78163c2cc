using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Federation;

/// <summary>Makes a schema an Apollo Federation subgraph.</summary>
public static class FederationSchemaBuilderExtensions
{
    /// <summary>
    /// Adds what a router asks of a subgraph: <c>_service</c> with the SDL, <c>_entities</c> for the types that have a <c>Key</c>,
    /// and the definitions of the federation directives that are used.
    /// </summary>
    /// <param name="builder">The schema.</param>
    /// <param name="configure">The version of the specification, and links of your own.</param>
    /// <returns>The schema.</returns>
    public static SchemaBuilder AddApolloFederation(this SchemaBuilder builder, Action<FederationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new FederationOptions();
        configure?.Invoke(options);
        return builder.AddDocumentFromString(FederationDefinitions.Sdl).AddInterceptor(new Subgraph(options));
    }
}
