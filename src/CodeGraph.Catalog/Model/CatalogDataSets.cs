namespace CodeGraph.Catalog.Model;

/// <summary>
/// What a catalogue knows beside the codes' own records, each part by itself: fees, coverage, edits, taxonomy. A part of
/// which nothing is loaded is its empty instance, never null.
/// </summary>
public sealed record CatalogDataSets
{
    /// <summary>Nothing loaded.</summary>
    public static CatalogDataSets Empty { get; } = new();
}
