namespace CodeGraph.Catalog.Model;

/// <summary>A medical specialty or kind of supplier that bills codes.</summary>
public sealed record Specialty
{
    /// <summary>A stable id in lower case with hyphens, e.g. <c>nuclear-medicine</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name shown to people.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence saying what the specialty does; null when the name says it all.</summary>
    public string? Description { get; init; }

    /// <summary>The two-character Medicare specialty code, e.g. <c>36</c>; null where Medicare has none.</summary>
    public string? MedicareSpecialtyCode { get; init; }

    /// <summary>The file of the starter catalogue and its line.</summary>
    public required Provenance Provenance { get; init; }
}
