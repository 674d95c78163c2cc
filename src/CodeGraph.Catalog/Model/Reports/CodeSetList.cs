namespace CodeGraph.Catalog.Model.Reports;

/// <summary>A list of codes and modifiers that CMS publishes with a release: who is on it, with what, in which row.</summary>
/// <param name="Release">The id of the release it belongs to.</param>
/// <param name="EffectiveDate">The first day of that release.</param>
/// <param name="Source">The file.</param>
/// <param name="Entries">What the list says of each value, and its row. A list that says nothing but the value has an empty text.</param>
public sealed record CodeSetList(string Release, DateOnly EffectiveDate, string Source, IReadOnlyDictionary<string, (string Text, int Row)> Entries)
{
    /// <summary>The provenance of an entry, or of the whole list for a value that is not on it.</summary>
    public Provenance ProvenanceOf(string value) =>
        new(Origin.Official, Source, Release, Entries.TryGetValue(value, out var entry) ? entry.Row : null);
}
