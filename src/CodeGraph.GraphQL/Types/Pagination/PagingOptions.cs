namespace CodeGraph.GraphQL.Types.Pagination;

/// <summary>How a field with <c>UsePaging</c> makes its pages.</summary>
public sealed class PagingOptions
{
    /// <summary>The items of a page when the request does not say. Default: 10.</summary>
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>The most items a page may have. Default: 50.</summary>
    public int MaxPageSize { get; set; } = 50;

    /// <summary>Whether the connection has <c>totalCount</c>. Default: true.</summary>
    public bool IncludeTotalCount { get; set; } = true;

    /// <summary>The name of the connection without its ending, e.g. <c>Books</c>; by default that of the field.</summary>
    public string? ConnectionName { get; set; }
}
