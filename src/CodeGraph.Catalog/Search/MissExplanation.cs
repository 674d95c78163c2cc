using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Search.Searching;

namespace CodeGraph.Catalog.Search;

/// <summary>Says why a code is no hit: what it has of the words, and what keeps it out.</summary>
internal static class MissExplanation
{
    /// <summary>The tree, none of whose nodes is a match.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="words">The stage at which the search stopped.</param>
    /// <param name="document">The code's number.</param>
    /// <param name="entry">The code.</param>
    /// <param name="asOf">The date of service.</param>
    /// <param name="isFilteredOut">Whether only its dates keep it out.</param>
    public static Explanation Of(CodeQuery query, WordResult words, int document, CatalogEntry entry, DateOnly asOf, bool isFilteredOut)
    {
        if (words.Ranker is not { } ranker)
        {
            return Explanation.NoMatch(query.Codes.Count > 0 || query.CodePrefix is not null || query.Modifier is not null
                ? "the text names other codes, and has no words to search for"
                : "the text has no word that says anything");
        }

        if (isFilteredOut && ranker.TryRank(document, out _, isInactive: true))
        {
            var status = entry.StatusOn(asOf);
            var date = status is CodeStatus.Terminated ? entry.Official?.TerminationDate : entry.Official?.DateAdded;
            return Explanation.NoMatch(string.Create(
                CultureInfo.InvariantCulture,
                $"it matches, but is hidden: {(status is CodeStatus.Terminated ? "it ended" : "it begins")} {date:yyyy-MM-dd} and the date of service is {asOf:yyyy-MM-dd}; including inactive codes shows it"));
        }

        ranker.TryRank(document, out _);
        var details = new List<Explanation>();
        var missing = new List<string>();
        for (var slot = 0; slot < words.Words.WordCount; slot++)
        {
            var word = words.Words.Slots[slot].Word;
            var best = ranker.Best[slot];
            if (best.Weight > 0)
            {
                details.Add(Explanation.NoMatch($"\"{word.Term}\" is there, as \"{words.Index.Terms[best.Term]}\" in {best.Field}"));
                continue;
            }

            details.Add(Explanation.NoMatch($"\"{word.Term}\" is not there{(word.IsOptional ? ", and need not be" : word.IsNumber ? "; a number is never left out" : "")}"));
            if (!word.IsOptional)
            {
                missing.Add($"\"{word.Term}\"");
            }
        }

        return Explanation.NoMatch(
            missing.Count > 0
                ? $"it does not have {string.Join(", ", missing)}, and the answer stopped at codes that have more"
                : "its words do not stand together as they were typed, or other codes have them nearer to how they were typed",
            details);
    }
}
