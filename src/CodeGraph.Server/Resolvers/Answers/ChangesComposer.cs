using System.Text;
using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;

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
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context) => Of(code, context.Question?.Period);

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedModifier modifier, AnswerContext context) => Of(modifier, context.Question?.Period);

    private static IEnumerable<AnswerSentence> Of(DatedEntry entry, DatePeriod? period)
    {
        if (entry.Entry.Official is not { } newest)
        {
            yield return AnswerSentence.Absent($"What changed for {entry.Value} cannot be told: no loaded release has its record.", "Changes are told by the dates and actions of official records, and none is loaded for the code.");
            yield break;
        }

        var events = CodeEvent.Of(entry.Entry).Where(e => period is null || (e.Date >= period.First && e.Date <= period.Last)).ToList();
        foreach (var e in events)
        {
            yield return AnswerSentence.Of(
                e.Kind switch
                {
                    CodeEventKind.Added => $"{entry.Value} was added on {AnswerWords.Day(e.Date)}.",
                    CodeEventKind.Terminated => $"{entry.Value} may be used until {AnswerWords.Day(e.Date)}.",
                    _ => $"{entry.Value} was changed on {AnswerWords.Day(e.Date)}; {(e.Action is { } action ? $"the record gives the action {action.Value}" : "the record no longer says what was changed")}.",
                },
                e.Provenance);
        }

        var differences = Differences(entry.Entry, period).ToList();
        foreach (var difference in differences)
        {
            yield return difference;
        }

        if (events.Count == 0 && differences.Count == 0 && period is not null)
        {
            yield return AnswerSentence.Of(
                $"Nothing about {entry.Value} changed from {AnswerWords.Day(period.First)} to {AnswerWords.Day(period.Last)}, as far as its loaded records tell; its last action took effect on {(newest.ActionEffectiveDate is { } last ? AnswerWords.Day(last) : "no stated day")}.",
                newest.Provenance);
        }
    }

    private static IEnumerable<AnswerSentence> Differences(CatalogEntry entry, DatePeriod? period)
    {
        for (var i = 0; i + 1 < entry.Records.Count; i++)
        {
            var (after, before) = (entry.Records[i], entry.Records[i + 1]);
            if (period is not null && (after.Release is not { } month || string.CompareOrdinal(month, Release.IdOf(period.First)) < 0 || string.CompareOrdinal(month, Release.IdOf(period.Last)) > 0))
            {
                continue;
            }

            foreach (var difference in RecordDifference.Between(before, after))
            {
                yield return AnswerSentence.ByRule(
                    $"Between the releases {before.Release} and {after.Release}, {difference.Field} of {entry.Value} went from {Quoted(difference.Left)} to {Quoted(difference.Right)}.",
                    "The records of the two releases, compared field by field.",
                    before.Provenance,
                    after.Provenance);
            }
        }
    }

    private static string Quoted(string value) => value.Length == 0 ? "blank" : $"\"{value}\"";
}
