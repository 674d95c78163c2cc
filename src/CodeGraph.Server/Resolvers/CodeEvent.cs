using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers;

/// <summary>A dated event in the life of a code.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Date">When it took effect.</param>
/// <param name="Action">The official action behind a change; null for other events, or when the record no longer says.</param>
/// <param name="Provenance">The record that states it.</param>
internal sealed record CodeEvent(CodeEventKind Kind, DateOnly Date, SourcedValue? Action, Provenance Provenance)
{
    private const string NoMaintenance = "N";

    /// <summary>The life of a code, from the dates and actions of all its loaded records, each event once with the oldest record that states it.</summary>
    public static IReadOnlyList<CodeEvent> Of(CatalogEntry entry)
    {
        var events = new List<CodeEvent>();
        foreach (var record in entry.Records.Reverse())
        {
            Add(events, CodeEventKind.Added, record.DateAdded, null, record);
            if (record.ActionEffectiveDate != record.DateAdded && record.ActionEffectiveDate != record.TerminationDate)
            {
                Add(events, CodeEventKind.Changed, record.ActionEffectiveDate, record.Action?.Code == NoMaintenance ? null : record.Action, record);
            }

            Add(events, CodeEventKind.Terminated, record.TerminationDate, null, record);
        }

        return [.. events.OrderBy(e => e.Date).ThenBy(e => e.Kind)];
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
}
