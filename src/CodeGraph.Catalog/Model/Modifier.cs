namespace CodeGraph.Catalog.Model;

/// <summary>A two-character modifier: appended to a code, it says how the service differed from the code's definition.</summary>
public sealed record Modifier : CatalogEntry
{
    /// <summary>What this project wrote about it.</summary>
    public ModifierWords? Words { get; init; }

    /// <summary>The value, for debugging.</summary>
    public override string ToString() => Value;
}
