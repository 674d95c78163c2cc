using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Federation;

/// <summary>Prints a subgraph's own part of its schema: what <c>_service</c> answers and composition takes.</summary>
public static class SubgraphSchemaPrinter
{
    /// <summary>Prints the schema with its directives, but without the definitions that every subgraph has.</summary>
    /// <param name="schema">A schema built with <c>AddApolloFederation</c>.</param>
    /// <returns>The SDL, without a newline at its end.</returns>
    public static string Print(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);

        // The router defers by itself, over all subgraphs.
        var sdl = SchemaPrinter.Print(schema, element => element is not (DeferDirectiveType or StreamDirectiveType) && FederationDefinitions.IsOwn(element));

        // Composition (2.14) does not know the specification's own @oneOf yet; as a directive of the subgraph it lets it pass.
        return schema.Types.OfType<InputObjectType>().Any(type => type.IsOneOf) ? $"{sdl}\n\ndirective @oneOf on INPUT_OBJECT" : sdl;
    }
}
