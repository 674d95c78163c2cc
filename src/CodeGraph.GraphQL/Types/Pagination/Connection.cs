namespace CodeGraph.GraphQL.Types.Pagination;

/// <summary>A page of a list, with what the Relay cursor connections specification asks for.</summary>
/// <param name="Edges">The items of the page with their cursors.</param>
/// <param name="HasNextPage">Whether the list goes on after the page.</param>
/// <param name="HasPreviousPage">Whether the list has items before the page.</param>
/// <param name="TotalCount">How many items the whole list has.</param>
public sealed record Connection(IReadOnlyList<Edge> Edges, bool HasNextPage, bool HasPreviousPage, int TotalCount);

/// <summary>An item and its place in the list.</summary>
/// <param name="Cursor">Names the place; opaque to clients.</param>
/// <param name="Node">The item.</param>
public sealed record Edge(string Cursor, object? Node);
