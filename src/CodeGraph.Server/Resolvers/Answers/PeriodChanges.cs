using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"What changed in 2026?": the codes whose newest records date an addition, an action or an end in the period.</summary>
internal static class PeriodChanges
{
    private const int CodesNamed = 20;

    /// <summary>The answer over all codes.</summary>
    public static IEnumerable<AnswerSentence> Of(DatePeriod period, CodeCatalog catalog)
    {
        if (catalog.CurrentRelease is not { } release)
        {
            yield return AnswerSentence.Absent("No release of HCPCS Level II is loaded, so changes cannot be told.", "Changes are told by the dates of official records.");
            yield break;
        }

        var records = catalog.Codes.Where(code => code.Official is not null).Select(code => (code.Value, Record: code.Official!)).ToList();
        var span = $"from {DateText.Iso(period.First)} to {DateText.Iso(period.Last)}";
        if (release.IsStarter)
        {
            yield return AnswerSentence.Absent(
                "Only the starter catalogue is loaded, which has some of the codes; import the quarterly file for all of them.", "The only loaded release is the starter catalogue.");
        }

        yield return Sentence($"have an added date {span}", "was added", [.. records.Where(code => IsIn(code.Record.DateAdded, period)).Select(code => code.Value)], release);
        yield return Sentence($"have a last valid day {span}", "ended", [.. records.Where(code => IsIn(code.Record.TerminationDate, period)).Select(code => code.Value)], release);
        var changed = records.Where(code => IsIn(code.Record.ActionEffectiveDate, period) && code.Record.ActionEffectiveDate != code.Record.DateAdded && code.Record.TerminationDate is null).ToList();
        foreach (var action in changed.GroupBy(code => code.Record.Action?.ToString() ?? "none").OrderByDescending(group => group.Count()))
        {
            yield return Sentence($"have an action {span}, {action.Key}", "changed", [.. action.Select(code => code.Value)], release);
        }
    }

    private static AnswerSentence Sentence(string what, string how, List<string> codes, Release release)
    {
        var named = codes.Count > CodesNamed ? $"{string.Join(", ", codes.Take(CodesNamed))} and {codes.Count - CodesNamed} more" : AnswerWords.List(codes);
        return AnswerSentence.ByRule(
            codes.Count == 0 ? $"No codes {what}." : $"{AnswerWords.Count(codes.Count, "code")} {what}: {named}.",
            $"A code {how} in the period when its newest official record dates that in it.",
            new Provenance(Origin.Derived, release.Files.Count > 0 ? release.Files[0].Name : release.Name, release.Id));
    }

    private static bool IsIn(DateOnly? date, DatePeriod period) => date >= period.First && date <= period.Last;
}
