using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;
using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Metrics;

namespace CodeGraph.Server.Resolvers;

/// <summary>A page of search hits with what the search says about all of them.</summary>
/// <param name="Edges">The hits of the page.</param>
/// <param name="Result">The answer of the search.</param>
/// <param name="AsOf">The date of service.</param>
/// <param name="HasPreviousPage">Whether hits come before the page.</param>
internal sealed record SearchPage(IReadOnlyList<SearchEdge> Edges, CodeSearchResult Result, DateOnly AsOf, bool HasPreviousPage) : IPage
{
    private const string CursorKind = "search";

    /// <inheritdoc/>
    public bool HasNextPage => Result.HasNextPage;

    /// <inheritdoc/>
    public string? StartCursor => Edges.Count > 0 ? Edges[0].Cursor : null;

    /// <inheritdoc/>
    public string? EndCursor => Edges.Count > 0 ? Edges[^1].Cursor : null;

    /// <summary>Runs the search that the arguments of the field ask for.</summary>
    public static SearchPage Of(IResolverContext context)
    {
        var page = new PageRequest(context.Argument<int?>("first"), context.Argument<string?>("after"), null, null).Validated();
        var asOf = context.AsOf();
        var request = new CodeSearchRequest(context.Argument<string>("query"))
        {
            AsOf = asOf,
            Filter = context.Argument<CodeFilter?>("where"),
            IncludeInactive = context.Argument<bool>("includeInactive"),
            First = page.First ?? PageRequest.DefaultSize,
            After = page.After is { } cursor ? PositionOf(cursor) : null,
            WithFacets = context.IsSelected("facets"),
            WithHighlights = context.IsSelected("edges"),
        };
        var result = context.Service<CodeGraphMeter>().Measure("search", () => context.Snapshot().Searcher.Search(request));

        var edges = new SearchEdge[result.Hits.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            var hit = result.Hits[i];
            edges[i] = new SearchEdge(OpaqueText.Write(CursorKind, hit.Position.ToString()), hit, DatedEntry.Of(hit.Entry, asOf));
        }

        return new SearchPage(edges, result, asOf, HasPreviousPage: page.After is not null && result.TotalCount > 0);
    }

    private static SearchPosition PositionOf(string cursor) =>
        OpaqueText.TryRead(cursor, out var kind, out var key) && kind == CursorKind && SearchPosition.TryParse(key, out var position)
            ? position
            : throw RequestErrors.BadCursor("after");
}

/// <summary>A hit with its place.</summary>
/// <param name="Cursor">Names the hit's place; opaque to clients.</param>
/// <param name="Hit">The hit.</param>
/// <param name="Node">The code or modifier.</param>
internal sealed record SearchEdge(string Cursor, CodeSearchHit Hit, DatedEntry Node);
