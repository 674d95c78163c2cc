using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Utilities;

/// <summary>Finds the type that a type reference in a document means.</summary>
public static class TypeFromAst
{
    /// <summary>Looks a type up in a schema, in the wrapping it is written in.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="node">The type as written, e.g. of a variable.</param>
    /// <returns>The type; <see langword="null"/> if the schema has none of that name.</returns>
    public static IType? Find(Schema schema, ITypeNode node)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return node switch
        {
            NonNullTypeNode nonNull => Find(schema, nonNull.Type) is { } inner ? new NonNullType(inner) : null,
            ListTypeNode list => Find(schema, list.Type) is { } element ? new ListType(element) : null,
            NamedTypeNode named => schema.TryGetType(named.Name.Value, out var type) ? type : null,
            _ => null,
        };
    }
}
