using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.Server.Resolvers.Coverage;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>The part of an answer that tells which determinations and articles of the Medicare Coverage Database name a code, and where they apply.</summary>
internal static class CoverageDocuments
{
    private const int DocumentsTold = 6;
    private const int StatesTold = 8;

    /// <summary>A sentence for each document that names the code, in the states of the question if it names any, and what cannot be told.</summary>
    public static IEnumerable<AnswerSentence> Naming(DatedCode code, AnswerContext context)
    {
        var database = context.Catalog.DataSets.Coverage;
        var coverage = new EntryCoverage(code);
        foreach (var reference in NationalReference.Of(coverage, database))
        {
            yield return AnswerSentence.Of(AnswerWords.Sentence($"{(reference.Document is { } document ? $"National determination {Named(document)}: " : "")}{reference.Reason}"), reference.Provenance);
        }

        var states = context.Question?.Places.Where(place => place.State is not null).SelectMany(place => database.StatesNamed(place.State!)).ToList() ?? [];
        var listings = coverage.Listings(database)
            .Where(listing => !listing.Document.IsRetiredOn(code.AsOf) && (states.Count == 0 || listing.Document.States.Any(states.Contains)))
            .DistinctBy(listing => listing.Document.DisplayId).ToList();
        foreach (var listing in listings.Take(DocumentsTold))
        {
            yield return AnswerSentence.Of(
                $"{Named(listing.Document)}{By(listing.Document)} names {code.Value}{Where(listing.Document, states)}; it says under which conditions: {listing.Document.Url}", listing.Provenance, listing.Document.Provenance);
        }

        if (listings.Count > DocumentsTold)
        {
            yield return AnswerSentence.ByRule($"{listings.Count - DocumentsTold} more documents name {code.Value}; Code.coverage has them all.", "The documents of the loaded tables that name the code.", listings[DocumentsTold].Provenance);
        }

        foreach (var drug in coverage.Drugs(database))
        {
            yield return AnswerSentence.Of($"{Named(drug.Article)} counts {drug.Brand ?? code.Value} as usually self-administered, which Medicare Part B does not cover.", drug.Provenance);
        }

        if (states.Count > 0 && listings.Count == 0 && coverage.Listings(database).Count > 0)
        {
            yield return AnswerSentence.Absent(
                $"None of the loaded documents that name {code.Value} applies in {AnswerWords.List(states.Select(state => state.Name))}; that says nothing about whether Medicare covers it there.", "The states of the documents that name the code.");
        }

        if (coverage.Notice(database) is { } notice)
        {
            yield return AnswerSentence.Absent(notice, "What the loaded tables of the Medicare Coverage Database reach.");
        }
    }

    private static string Named(CoverageDocument document) => document.Title is { } title ? $"{document.DisplayId} ({title})" : document.DisplayId;

    private static string By(CoverageDocument document) =>
        document.Contractors.Count > 0 ? $", by {AnswerWords.List(document.Contractors.Select(contractor => contractor.Name).Distinct())},"
        : document.ContractorNames is { } names ? $", by {names}," : "";

    private static string Where(CoverageDocument document, List<CoverageState> asked)
    {
        var states = document.States.Where(state => asked.Count == 0 || asked.Contains(state)).Select(state => state.Name).ToList();
        return states.Count == 0 ? "" : states.Count > StatesTold ? $" for {states.Count} states and parts of states" : $" for {AnswerWords.List(states)}";
    }
}
