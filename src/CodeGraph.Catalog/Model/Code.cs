namespace CodeGraph.Catalog.Model;

/// <summary>A billing code with everything the catalogue knows of it.</summary>
public sealed record Code : CatalogEntry
{
    /// <summary>The section of the code set it stands in; null when the code set has no such section.</summary>
    public Section? Section { get; init; }

    /// <summary>What this project wrote about it; null for most codes.</summary>
    public CuratedWords? Words { get; init; }

    /// <summary>The data sets beside the code set that name it; a code that has neither a record nor words is known from them alone.</summary>
    public IReadOnlyList<DataSet> NamedIn { get; init; } = [];

    /// <summary>Whether the code is known only because a data set names it: nothing is said of it but there.</summary>
    public bool IsListedOnly => Records.Count == 0 && Words is null;

    /// <summary>The value, for debugging.</summary>
    public override string ToString() => Value;
}
