using System.Globalization;
using CodeGraph.Search.Searching;

namespace CodeGraph.Catalog.Search;

/// <summary>Writes down how a score came about, as a tree whose values add up.</summary>
internal static class HitExplanation
{
    /// <summary>The tree of a hit.</summary>
    public static Explanation Of(WordResult words, in RankedDocument hit, CodeMatch match)
    {
        var title = $"{match.Tier}: the tier comes before the score";
        if (match.RelatedTo is { } anchor)
        {
            return Explanation.Match(hit.Score, $"{title}; it is of the family of {anchor}: both begin with \"{match.Term}\"");
        }

        if (hit.WeakestSlot < 0)
        {
            return Explanation.Match(hit.Score, $"{title}; the text names the code");
        }

        words.Ranker!.TryRank(hit.Document, out var ranked, isInactive: hit.Parts.Inactive > 0);
        var parts = ranked.Parts;
        return Explanation.Match(hit.Score, title + ", sum of:", [Words(words, parts.Words), .. Rest(parts).Where(part => part.Value != 0)]);
    }

    private static IEnumerable<Explanation> Rest(ScoreParts parts) =>
    [
        Part(RankingWeights.Order, parts.Order, "of the words stand side by side and in order"),
        Part(RankingWeights.Completeness, parts.Completeness, "of the text they stand in is made up by them"),
        Part(RankingWeights.Early, parts.Early, "how near the beginning of the official description they stand"),
        Part(RankingWeights.Head, parts.Head, "the word that says what the thing is, is what was asked for"),
        Part(-RankingWeights.Accessory, parts.Accessory, "it is an accessory, a part or a replacement, which was not asked for"),
        Part(-RankingWeights.Residual, parts.Residual, "it is for what has no code of its own, which was not asked for"),
        Part(RankingWeights.General, parts.General, "it is the code of the drug whoever makes it"),
        Part(-RankingWeights.Variant, parts.Variant, "it is one maker's version, which was not asked for"),
        Part(-RankingWeights.Inactive, parts.Inactive, "it is not valid on the date of service"),
    ];

    private static Explanation Words(WordResult words, float sum)
    {
        var query = words.Words;
        var total = 0f;
        for (var slot = 0; slot < query.WordCount; slot++)
        {
            total += query.Slots[slot].Weight;
        }

        var details = new List<Explanation>();
        for (var slot = 0; slot < query.WordCount; slot++)
        {
            var best = words.Ranker!.Best[slot];
            var share = query.Slots[slot].Weight / total;
            var typed = query.Slots[slot].Word.Term;
            details.Add(best.Weight <= 0
                ? Explanation.NoMatch($"\"{typed}\" is not there")
                : Explanation.Match(
                    best.Weight * share,
                    string.Create(CultureInfo.InvariantCulture, $"\"{typed}\" is {Kind(best)} \"{words.Index.Terms[best.Term]}\" in {best.Field}, product of:"),
                    Explanation.Match(best.Weight, "how well it fits there"),
                    Explanation.Match(share, "its share in telling codes apart (inverse document frequency)")));
        }

        return Explanation.Match(sum, "how well the words fit, sum of:", [.. details]);
    }

    private static string Kind(SlotMatch match) => match.Kind switch
    {
        MatchKind.Prefix => "the beginning of",
        MatchKind.Synonym => match.Phrase is { } entry ? $"by the lexicon's \"{entry}\"" : "by the lexicon",
        MatchKind.Typo => $"{match.Edits} edit{(match.Edits == 1 ? "" : "s")} from",
        _ => "a form of",
    };

    private static Explanation Part(float weight, float value, string description) =>
        Explanation.Match(
            weight * value,
            "product of:",
            Explanation.Match(weight, "weight"),
            Explanation.Match(value, description));
}
