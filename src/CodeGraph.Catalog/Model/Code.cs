namespace CodeGraph.Catalog.Model;

/// <summary>A billing code with everything the catalogue knows of it.</summary>
public sealed record Code : CatalogEntry
{
    /// <summary>The section of the code set it stands in; null when the code set has no such section.</summary>
    public Section? Section { get; init; }

    /// <summary>What this project wrote about it; null for most codes.</summary>
    public CuratedWords? Words { get; init; }

    /// <summary>The value, for debugging.</summary>
    public override string ToString() => Value;
}
