using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Utilities;

/// <summary>Makes a schema from SDL (specification §3), for tests and tools.</summary>
/// <remarks>Values are dictionaries: a field's value is the entry of its name, or the result of the function found there;
/// an abstract type's value has its object type's name under <c>__typename</c>. Other resolvers come with
/// <see cref="SchemaBuilder.AddResolver{TResult}"/>.</remarks>
public static class BuildSchema
{
    /// <summary>Makes a schema from SDL.</summary>
    /// <param name="sdl">Definitions and extensions of types, directives and the schema.</param>
    /// <param name="configure">Adds to the builder, e.g. resolvers; nothing if left out.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no SDL.</exception>
    /// <exception cref="SchemaException">The schema breaks the specification's rules.</exception>
    public static Schema FromSdl(string sdl, Action<SchemaBuilder>? configure = null)
    {
        var builder = SchemaBuilder.New();
        configure?.Invoke(builder);
        return builder.AddDocumentFromString(sdl).Create();
    }
}
