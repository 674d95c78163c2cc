namespace CodeGraph.Server.Resolvers;

/// <summary>One page of a list, with what the Relay cursor connections specification asks for.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <param name="Edges">The items of the page with their cursors, in the order of the list.</param>
/// <param name="HasNextPage">Whether the list goes on after the page.</param>
/// <param name="HasPreviousPage">Whether the list has items before the page.</param>
/// <param name="TotalCount">How many items the whole list has.</param>
internal record Connection<T>(IReadOnlyList<Edge<T>> Edges, bool HasNextPage, bool HasPreviousPage, int TotalCount) : IPage
{
    /// <inheritdoc/>
    public string? StartCursor => Edges.Count > 0 ? Edges[0].Cursor : null;

    /// <inheritdoc/>
    public string? EndCursor => Edges.Count > 0 ? Edges[^1].Cursor : null;
}

/// <summary>An item and its place in the list.</summary>
/// <param name="Cursor">Names the item's place; opaque to clients.</param>
/// <param name="Node">The item.</param>
internal record Edge<T>(string Cursor, T Node);

/// <summary>What <c>PageInfo</c> shows of a page.</summary>
internal interface IPage
{
    /// <summary>Whether the list goes on after the page.</summary>
    public bool HasNextPage { get; }

    /// <summary>Whether the list has items before the page.</summary>
    public bool HasPreviousPage { get; }

    /// <summary>The cursor of the first item; null on an empty page.</summary>
    public string? StartCursor { get; }

    /// <summary>The cursor of the last item; null on an empty page.</summary>
    public string? EndCursor { get; }
}
