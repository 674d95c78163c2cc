namespace CodeGraph.Catalog.Search;

/// <summary>How many of the matching codes have which value of a property.</summary>
/// <param name="Field">The property: system, section, coverage, betos, typeOfService, pricing, specialty, status.</param>
/// <param name="Values">The values, the most frequent first.</param>
public sealed record Facet(string Field, IReadOnlyList<FacetValue> Values);

/// <summary>One value of a facet.</summary>
/// <param name="Value">The value as a filter takes it.</param>
/// <param name="Label">What it means.</param>
/// <param name="Count">How many of the matching codes have it.</param>
public sealed record FacetValue(string Value, string? Label, int Count);
