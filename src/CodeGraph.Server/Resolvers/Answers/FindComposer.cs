using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"What is the code for a wheelchair cushion?": the first hits of the search with the reason of each, never claimed to be the one right code.</summary>
internal static class FindComposer
{
    private const int HitsTold = 5;

    private const string Rule = "The hits of the search in its order: exact before close, by what the thing is.";

    /// <summary>The answer to a search for a thing.</summary>
    /// <param name="subject">The words that name the thing.</param>
    /// <param name="context">The catalogue and the date.</param>
    /// <param name="codes">Gets the codes told.</param>
    public static IEnumerable<AnswerSentence> Of(string subject, AnswerContext context, List<DatedCode> codes)
    {
        var result = context.Snapshot.Searcher.Search(new CodeSearchRequest(subject) { AsOf = context.AsOf, First = HitsTold });
        if (result.Hits.Count == 0)
        {
            yield return AnswerSentence.Absent($"No code matches \"{subject}\" in the loaded catalogue.", "The search found nothing, with synonyms and with misspelt words corrected.");
            yield break;
        }

        yield return AnswerSentence.ByRule(
            $"{AnswerWords.Count(result.TotalCount, "code")} {(result.TotalCount == 1 ? "matches" : "match")} \"{subject}\"; the {(result.Hits.Count == 1 ? "one" : "first")} told here may or may not be the right one for the claim, so read the descriptions.",
            Rule,
            SourceOf(result.Hits[0].Entry));
        foreach (var hit in result.Hits)
        {
            if (hit.Entry is Code code)
            {
                codes.Add(new DatedCode(code, context.AsOf));
            }

            yield return AnswerSentence.ByRule($"{hit.Entry.Value}: {Describe(hit.Entry, context.AsOf)} ({Reason(hit.Match)})", Rule, SourceOf(hit.Entry));
        }
    }

    /// <summary>Why something was found, in words.</summary>
    public static string Reason(CodeMatch match) => match switch
    {
        { Tier: MatchTier.ExactCode } => "the code itself",
        { Tier: MatchTier.CodePrefix } => "the code begins so",
        { RelatedTo: { } anchor } => $"of the family of {anchor}",
        { Tier: MatchTier.Phrase } => $"the words stand together in its {Field(match.Field)}",
        { Synonym: { } synonym } => $"through \"{synonym}\"",
        { Tier: MatchTier.Typo } => $"read as \"{match.Term}\", in its {Field(match.Field)}",
        { Tier: MatchTier.Mention } => $"it is mentioned, \"{match.Term}\" in its {Field(match.Field)}",
        { Tier: MatchTier.MostWords } => $"most of the words, among them \"{match.Term}\" in its {Field(match.Field)}",
        _ => $"all the words, \"{match.Term}\" in its {Field(match.Field)}",
    };

    private static string Field(MatchField field) => string.Concat(field.ToString().Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString())).Trim();

    private static string Describe(CatalogEntry entry, DateOnly asOf) =>
        entry.OfficialOn(asOf)?.LongDescription is { Length: > 0 } text ? AnswerWords.Sentence(text)
        : (entry as Code)?.Words?.Summary ?? (entry as Modifier)?.Words?.WhenToUse ?? "no description is loaded.";

    private static Provenance SourceOf(CatalogEntry entry) =>
        entry.Official?.Provenance ?? (entry as Code)?.Words?.Provenance ?? (entry as Modifier)?.Words?.Provenance
        ?? new Provenance(Origin.Derived, "the loaded catalogue");
}
