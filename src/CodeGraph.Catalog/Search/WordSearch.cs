using System.Collections.Concurrent;
using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>Which documents a search may find.</summary>
/// <param name="Allowed">Those that pass the filter, whatever their dates.</param>
/// <param name="Valid">Those that are valid on the date.</param>
/// <param name="IncludeInactive">Whether the others are sought too; without it, they are only when no valid one is found.</param>
internal readonly record struct SearchScope(FixedBitSet Allowed, FixedBitSet Valid, bool IncludeInactive);

/// <summary>
/// Searches by words, in stages: as typed, with the last word completed, with all cut words completed, with unknown words
/// corrected, with all words corrected, with a word left out. A stage is entered only when the ones before it found nothing, so
/// that nothing far-fetched stands beside something exact. Within a stage, what is no longer valid is an answer only when
/// nothing valid is.
/// </summary>
internal sealed class WordSearch(WordIndex index, WordQueryBuilder builder)
{
    // So few are looked at sooner than they are bounded.
    private const int FewCandidates = 48;

    // No hit by words is better than the best of the first tier for words.
    private static readonly float BestKey = RankedDocument.KeyOf(MatchTier.Phrase, 4);

    private readonly ConcurrentBag<RankingScratch> _scratch = [];

    private static ReadOnlySpan<WordStage> Stages =>
    [
        WordStage.AsTyped, WordStage.Completed, WordStage.AllCompleted, WordStage.UnknownWordsCorrected, WordStage.Corrected, WordStage.MostWords,
    ];

    /// <summary>Adds all documents that match the words of a query.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="scope">Only these documents are searched.</param>
    /// <param name="isTypeahead">Whether the last word is still being typed for certain.</param>
    /// <param name="found">The documents found so far; those found here are added.</param>
    /// <param name="top">Takes the hits.</param>
    /// <param name="only">The only stage to enter; null to go from one to the next until something is found.</param>
    public WordResult Find(CodeQuery query, in SearchScope scope, bool isTypeahead, FixedBitSet found, TopHits top, WordStage? only = null)
    {
        var result = new WordResult(index, query);
        if (!query.HasRequiredWords || query.Modifier is not null)
        {
            return result;
        }

        foreach (var stage in Stages)
        {
            if ((only ?? stage) != stage)
            {
                continue;
            }

            if (builder.Build(query.Words, stage, query.LastWordIsOpen, isTypeahead && query.LastWordIsOpen) is not { } words)
            {
                continue;
            }

            result.Dispose();
            result = new WordResult(index, query, words, stage, _scratch.TryTake(out var idle) ? idle : new RankingScratch(index, _scratch.Add));
            if (AddHits(result, scope, found, top))
            {
                break;
            }
        }

        return result;
    }

    private bool AddHits(WordResult result, in SearchScope scope, FixedBitSet found, TopHits top)
    {
        if (result.Candidates!.All is not { } candidates)
        {
            return false;
        }

        candidates.And(scope.Allowed);
        candidates.AndNot(found);
        var isBounded = !result.Plan!.HasGluedWords && candidates.Cardinality() > FewCandidates;
        if (isBounded)
        {
            result.Scratch!.Bounds.Compute(index, result.Plan, result.Candidates, candidates);
        }

        var inactive = candidates.Clone();
        inactive.AndNot(scope.Valid);
        if (!isBounded)
        {
            candidates.And(scope.Valid);
            var isValidFound = LookAtAll(result.Ranker!, candidates, isInactive: false, found, top);
            var isInactiveFound = (!isValidFound || scope.IncludeInactive) && LookAtAll(result.Ranker!, inactive, isInactive: true, found, top);
            result.IsInactiveOnly = isInactiveFound && !isValidFound;
            return isValidFound || isInactiveFound;
        }

        var (all, anyInactive) = (candidates.Cardinality(), inactive.Cardinality());
        result.IsInactiveOnly = all > 0 && anyInactive == all;
        if (!result.IsInactiveOnly && !scope.IncludeInactive)
        {
            candidates.And(scope.Valid);
        }

        found.Or(candidates);
        LookAtBest(result, candidates, scope.Valid, top);
        return all > 0;
    }

    private bool LookAtAll(WordRanker ranker, FixedBitSet candidates, bool isInactive, FixedBitSet found, TopHits top)
    {
        var any = false;
        for (var document = candidates.NextSetBit(0); document < index.DocumentCount; document = candidates.NextSetBit(document + 1))
        {
            if (ranker.TryRank(document, out var ranked, isInactive))
            {
                found.Set(document);
                top.Add(ranked);
                any = true;
            }
        }

        return any;
    }

    // The documents match for certain; those that cannot be among the hits that are kept are counted only.
    private void LookAtBest(WordResult result, FixedBitSet matches, FixedBitSet valid, TopHits top)
    {
        if (top.Bar > BestKey)
        {
            top.AddUnseen(matches.Cardinality());
            return;
        }

        var (unseen, bar) = (0, top.Bar);
        var ordered = result.Scratch!.Bounds.InOrder(index, result.Plan!, matches, valid);
        foreach (var (document, key) in ordered)
        {
            if (key < bar)
            {
                unseen++;
                continue;
            }

            result.Ranker!.TryRank(document, out var ranked, isInactive: !valid[document]);
            top.Add(ranked);
            bar = top.Bar;
        }

        top.AddUnseen(unseen);
    }
}

/// <summary>How far the search went from what was typed.</summary>
internal enum WordStage
{
    /// <summary>The words as they are, their other forms and the lexicon's synonyms.</summary>
    AsTyped,

    /// <summary>The last word may be the beginning of a longer one.</summary>
    Completed,

    /// <summary>So may all words that no description spells out ("cont glu").</summary>
    AllCompleted,

    /// <summary>Words that are in no code's text are corrected.</summary>
    UnknownWordsCorrected,

    /// <summary>All words are corrected.</summary>
    Corrected,

    /// <summary>Some words may be missing.</summary>
    MostWords,
}
