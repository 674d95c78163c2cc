using System.Text;
using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Changes;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"What changed for A9532?": the dated events of its official records, and what differs between loaded releases.</summary>
internal sealed class ChangesComposer : CodeComposer
{
    private static readonly CompositeFormat Standard = CompositeFormat.Parse("What changed for {0}?");

    /// <inheritdoc/>
    public override QuestionKind Kind => QuestionKind.Changed;

    /// <inheritdoc/>
    public override CompositeFormat StandardQuestion => Standard;

    /// <inheritdoc/>
    public override bool DependsOnValidity => false;

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context) => Of(code, context);

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedModifier modifier, AnswerContext context) => Of(modifier, context);

    private static IEnumerable<AnswerSentence> Of(DatedEntry entry, AnswerContext context)
    {
        if (entry.Entry.Official is not { } newest)
        {
            yield return AnswerSentence.Absent($"What changed for {entry.Value} cannot be told: no loaded release has its record.", "Changes are told by the dates and actions of official records, and none is loaded for the code.");
            yield break;
        }

        var period = context.Question?.Period;
        var any = false;
        foreach (var sentence in CodeEvent.Of(entry.Entry, context.Snapshot).Where(e => period is null || (e.Date >= period.First && e.Date <= period.Last)).SelectMany(e => Tell(entry.Value, e)))
        {
            any = true;
            yield return sentence;
        }

        if (!any)
        {
            var when = period is null ? "" : $" from {DateText.Iso(period.First)} to {DateText.Iso(period.Last)}";
            var last = newest.ActionEffectiveDate is { } day ? $"; its last action took effect on {DateText.Iso(day)}" : "";
            yield return AnswerSentence.Of($"Nothing about {entry.Value} changed{when}, as far as its loaded records tell{last}.", newest.Provenance);
        }
    }

    private static IEnumerable<AnswerSentence> Tell(string value, CodeEvent e) => e.Kind switch
    {
        CodeEventKind.Added => [AnswerSentence.Of($"{value} was added on {DateText.Iso(e.Date)}.", e.Provenance)],
        CodeEventKind.Terminated => [AnswerSentence.Of($"The last day {value} may be used is {DateText.Iso(e.Date)}.", e.Provenance)],
        CodeEventKind.Changed =>
        [
            AnswerSentence.Of(
                $"The record of {value} has an action that took effect on {DateText.Iso(e.Date)}{(e.Action is { } action ? $": {action.Value}" : ", and no longer says which it was")}.", e.Provenance),
        ],
        _ => e.Changes.Select(dated => Tell(value, dated.Change)).OfType<AnswerSentence>(),
    };

    private static AnswerSentence? Tell(string value, CodeChange change) =>
        change is not { Field: { } field, OldProvenance: { } before, NewProvenance: { } after }
            ? null
            : AnswerSentence.ByRule(
                $"From the release {before.Release} to {after.Release}, {field} of {value} went from {InWords(change.OldValue, change.OldMeaning)} to {InWords(change.NewValue, change.NewMeaning)}.",
                "The records of two loaded releases, compared field by field.",
                before,
                after);

    private static string InWords(string? value, string? meaning) => value is null ? "blank" : meaning is null ? $"\"{value}\"" : $"\"{value}\" ({meaning})";
}
