using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Changes;
using CodeGraph.Server.Hosting;
using CodeGraph.Server.Resolvers.Changes;

namespace CodeGraph.Server.Resolvers;

/// <summary>A dated event in the life of a code.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Date">When it took effect.</param>
/// <param name="Action">The official action behind a change; null for other events, or when the record no longer says.</param>
/// <param name="Provenance">The record that states it.</param>
internal sealed record CodeEvent(CodeEventKind Kind, DateOnly Date, SourcedValue? Action, Provenance Provenance)
{
    private const string NoMaintenance = "N";

    /// <summary>What a revision changed; empty for other events.</summary>
    public IReadOnlyList<DatedChange> Changes { get; init; } = [];

    /// <summary>
    /// The life of a code: the dates and actions of all its loaded records, each event once with the oldest record that states it, and
    /// in what its records differ from one loaded release to the next.
    /// </summary>
    public static IReadOnlyList<CodeEvent> Of(CatalogEntry entry, CatalogSnapshot snapshot)
    {
        var events = new List<CodeEvent>();
        for (var i = entry.Records.Count - 1; i >= 0; i--)
        {
            var record = entry.Records[i];
            Add(events, CodeEventKind.Added, record.DateAdded, null, record);
            if (record.ActionEffectiveDate != record.DateAdded && record.ActionEffectiveDate != record.TerminationDate)
            {
                Add(events, CodeEventKind.Changed, record.ActionEffectiveDate, record.Action?.Code == NoMaintenance ? null : record.Action, record);
            }

            Add(events, CodeEventKind.Terminated, record.TerminationDate, null, record);
            if (i + 1 < entry.Records.Count)
            {
                AddRevision(events, entry, entry.Records[i + 1], record, snapshot);
            }
        }

        return [.. events.OrderBy(e => e.Date).ThenBy(e => e.Kind)];
    }

    private static void AddRevision(List<CodeEvent> events, CatalogEntry entry, OfficialRecord before, OfficialRecord after, CatalogSnapshot snapshot)
    {
        if (after.Release is { } id && snapshot.Catalog.FindRelease(id) is { } release
            && CodeChange.Between(entry, before, after).Select(change => new DatedChange(change, release.EffectiveDate)).ToArray() is { Length: > 0 } changes)
        {
            events.Add(new CodeEvent(CodeEventKind.Revised, release.EffectiveDate, null, after.Provenance) { Changes = changes });
        }
    }

    private static void Add(List<CodeEvent> events, CodeEventKind kind, DateOnly? date, CodedValue? action, OfficialRecord record)
    {
        if (date is { } day && !events.Exists(known => known.Kind == kind && known.Date == day))
        {
            events.Add(new CodeEvent(kind, day, SourcedValue.Of(action, record), record.Provenance));
        }
    }
}

/// <summary>What happens to codes.</summary>
internal enum CodeEventKind
{
    /// <summary>The code became part of the code set.</summary>
    Added,

    /// <summary>Something of its record changed.</summary>
    Changed,

    /// <summary>The last day it may be used.</summary>
    Terminated,

    /// <summary>The record of a loaded release differs from that of the loaded release before.</summary>
    Revised,
}
