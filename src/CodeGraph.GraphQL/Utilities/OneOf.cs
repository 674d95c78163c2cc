using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Utilities;

/// <summary>The rule of <c>@oneOf</c> input objects (specification §3.10.1).</summary>
internal static class OneOf
{
    internal static void Check(InputValues values, InputObjectType type)
    {
        if (values.Names.Count != 1)
        {
            throw new LeafCoercionException($"Exactly one key must be specified for OneOf type \"{type}\".");
        }

        if (values[values.Names[0]] is null)
        {
            throw new LeafCoercionException($"Field \"{values.Names[0]}\" must be non-null.");
        }
    }
}
