using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// Fills up a short answer with the relatives of its best hits: who asks for a "hospital bed for home" and gets the one bed whose
/// text has all the words wants to see the other beds behind it. Nothing is added to a text with a number, because the
/// neighbouring dose or size is the wrong one.
/// </summary>
/// <param name="index">The words of all documents.</param>
/// <param name="isCode">Whether a document is a code: modifiers have no relatives and are none.</param>
internal sealed class RelativeFinder(WordIndex index, Predicate<int> isCode)
{
    /// <summary>With so many hits an answer is not short.</summary>
    public const int EnoughHits = 10;

    /// <summary>The relatives of so many of the best hits are added.</summary>
    public const int Anchors = 3;

    /// <summary>Adds relatives.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="scope">Only these documents are added.</param>
    /// <param name="found">The documents found so far; those found here are added.</param>
    /// <param name="top">Takes the hits; knows the best so far.</param>
    /// <returns>How many were added.</returns>
    public int Add(CodeQuery query, in SearchScope scope, FixedBitSet found, TopHits top)
    {
        if (top.Count is 0 or >= EnoughHits || query.Codes.Count > 0 || query.CodePrefix is not null || query.Words.Any(word => word.IsNumber))
        {
            return 0;
        }

        var before = top.Count;
        var anchors = top.Best.Where(hit => hit.WeakestSlot >= 0 && isCode(hit.Document)).ToList();
        for (var i = 0; i < anchors.Count; i++)
        {
            var anchor = anchors[i];
            foreach (var relative in index.Families.RelativesOf(anchor.Document))
            {
                var isInactive = !scope.Valid[relative];
                if (found[relative] || !isCode(relative) || !scope.Allowed[relative] || (isInactive && !scope.IncludeInactive && scope.Valid[anchor.Document]))
                {
                    continue;
                }

                // Nearer relatives first; those of a better hit before all others, and those that are not valid behind all.
                var shared = index.Families.SharedWords(anchor.Document, relative);
                var score = (isInactive ? 0 : Anchors) + (Anchors - i) + (shared / (shared + 1f));
                found.Set(relative);
                top.Add(new RankedDocument(relative, MatchTier.Family, score, -1, default) { RelativeOf = anchor.Document });
            }
        }

        return top.Count - before;
    }
}
