namespace CodeGraph.Catalog.Model;

/// <summary>Where a fact or a group of facts comes from, precisely enough for a person to go and look.</summary>
/// <param name="Origin">Who says it.</param>
/// <param name="Source">The file's name without folder, or the part of the starter catalogue, e.g.
/// <c>CodeGraph starter catalogue, radiopharmaceuticals.yaml</c>.</param>
/// <param name="Release">The id of the <see cref="Model.Release"/> the fact belongs to (<c>2026-01</c>); null where the source has none.</param>
/// <param name="Row">The 1-based line or spreadsheet row the fact starts at; null where a row has no meaning.</param>
/// <param name="Rule">For <see cref="Origin.Derived"/>: the rule, in words.</param>
public sealed record Provenance(Origin Origin, string Source, string? Release = null, int? Row = null, string? Rule = null)
{
    /// <summary>The place in the form of a compiler message, <c>file:row</c>.</summary>
    public override string ToString() => Row is { } row ? $"{Source}:{row}" : Source;
}
