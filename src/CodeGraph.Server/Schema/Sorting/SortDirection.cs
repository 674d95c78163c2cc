namespace CodeGraph.Server.Schema.Sorting;

/// <summary>Which end of an order comes first.</summary>
internal enum SortDirection
{
    /// <summary>The smallest.</summary>
    Asc,

    /// <summary>The greatest.</summary>
    Desc,
}
