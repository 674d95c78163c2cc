using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"Was A9524 valid on 2019-05-01?": by the dates of the newest official record, which keeps those of all earlier ones.</summary>
internal sealed class ValidityComposer : CodeComposer
{
    private const string Rule = "A code is valid from its added date (columns 269-276) through its termination date (columns 285-292).";

    /// <inheritdoc/>
    public override QuestionKind Kind => QuestionKind.Valid;

    /// <inheritdoc/>
    public override bool DependsOnValidity => false;

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context) => Of(code, context);

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedModifier modifier, AnswerContext context) => Of(modifier, context);

    /// <summary>Says that an entry is not valid on the date; null when it is, or when nobody can tell.</summary>
    public static AnswerSentence? Warning(DatedEntry entry) => entry.Status switch
    {
        CodeStatus.Terminated => AnswerSentence.ByRule(
            $"{entry.Value} is not valid on {DateText.Iso(entry.AsOf)}: its last day was {DateText.Iso(entry.Entry.Official!.TerminationDate!.Value)}.", Rule, entry.Entry.Official.Provenance),
        CodeStatus.NotYetEffective => AnswerSentence.ByRule(
            $"{entry.Value} is not valid on {DateText.Iso(entry.AsOf)}: its first day is {DateText.Iso(entry.Entry.Official!.DateAdded!.Value)}.", Rule, entry.Entry.Official.Provenance),
        _ => null,
    };

    private static IEnumerable<AnswerSentence> Of(DatedEntry entry, AnswerContext context)
    {
        if (entry.Entry.Official is not { } record)
        {
            yield return AnswerSentence.Absent(
                $"Whether {entry.Value} is valid cannot be told: no loaded release has its dates. {entry.Entry.DescriptorNotice}".TrimEnd(),
                "Validity is read from the dates of an official record, and none is loaded.");
            yield break;
        }

        if (record.DateAdded is not { } added)
        {
            yield return AnswerSentence.Absent($"Whether {entry.Value} is valid cannot be told: its official record has no date it was added on.", Rule);
            yield break;
        }

        var period = context.Question?.Period is { IsDay: false } asked ? asked : new DatePeriod(entry.AsOf, entry.AsOf);
        yield return AnswerSentence.ByRule(Verdict(entry.Value, period, added, record.TerminationDate), Rule, record.Provenance);
        yield return AnswerSentence.Of(
            record.TerminationDate is { } last
                ? $"It was added on {DateText.Iso(added)}, and the last day it may be used is {DateText.Iso(last)}."
                : $"It was added on {DateText.Iso(added)}, and its record sets no end.",
            record.Provenance);
    }

    private static string Verdict(string value, DatePeriod period, DateOnly added, DateOnly? last)
    {
        var when = period.IsDay ? $"on {DateText.Iso(period.First)}" : $"from {DateText.Iso(period.First)} to {DateText.Iso(period.Last)}";
        if (period.Last < added)
        {
            return $"No: {value} is not valid {when}, for it begins later.";
        }

        if (last < period.First)
        {
            return $"No: {value} is not valid {when}, for it ended before.";
        }

        return added <= period.First && !(last < period.Last)
            ? $"Yes: {value} is valid {when}."
            : $"In part: {value} is valid for some days {when}, not for all.";
    }
}
