using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Resolvers;

/// <summary>Cuts pages out of a list whose items have keys.</summary>
internal static class ListPage
{
    /// <summary>The page that the arguments of the field ask for.</summary>
    /// <param name="context">The field.</param>
    /// <param name="items">The whole list.</param>
    /// <param name="kind">The kind in its cursors.</param>
    /// <param name="keyOf">What names an item in its cursor; no two items have the same.</param>
    public static Connection<T> Of<T>(IResolverContext context, IReadOnlyList<T> items, string kind, Func<T, string> keyOf)
    {
        var window = context.RequestedPage().Cut(items.Count, PositionOf);
        var edges = new Edge<T>[window.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            var item = items[window.Start + i];
            edges[i] = new(OpaqueText.Write(kind, keyOf(item)), item);
        }

        return new(edges, window.HasNext, window.HasPrevious, items.Count);

        int PositionOf(string argument, string cursor)
        {
            if (OpaqueText.TryRead(cursor, out var found, out var key) && found == kind)
            {
                for (var i = 0; i < items.Count; i++)
                {
                    if (keyOf(items[i]) == key)
                    {
                        return i;
                    }
                }
            }

            throw RequestErrors.BadCursor(argument);
        }
    }
}
