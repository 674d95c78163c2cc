using System.Collections.Concurrent;
using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// Searches by words, in stages: as typed, with the last word completed, with unknown words corrected, with all words
/// corrected, with a word left out. A stage is entered only when the ones before it found nothing, so that nothing
/// far-fetched stands beside something exact.
/// </summary>
internal sealed class WordSearch(WordIndex index, WordQueryBuilder builder)
{
    private readonly ConcurrentBag<int[]> _scratch = [];

    /// <summary>Adds all documents that match the words of a query.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="allowed">Only these documents are searched.</param>
    /// <param name="isTypeahead">Whether the last word is still being typed for certain.</param>
    /// <param name="found">The documents found so far; those found here are added.</param>
    /// <param name="top">Takes the hits.</param>
    public WordResult Find(CodeQuery query, FixedBitSet allowed, bool isTypeahead, FixedBitSet found, TopHits top)
    {
        var result = new WordResult(index, query);
        if (!query.HasRequiredWords || query.Modifier is not null)
        {
            return result;
        }

        foreach (var stage in Stages)
        {
            var complete = query.LastWordIsOpen && (isTypeahead || stage >= WordStage.Completed);
            if (stage == WordStage.Completed && (isTypeahead || !complete))
            {
                continue;
            }

            if (builder.Build(query.Words, stage, query.LastWordIsOpen, complete, isTypeahead && query.LastWordIsOpen) is { } words)
            {
                result.Dispose();
                result = new WordResult(index, query, words, stage, _scratch);
                if (AddHits(result.Ranker!, allowed, found, top))
                {
                    break;
                }
            }
        }

        return result;
    }

    private static ReadOnlySpan<WordStage> Stages =>
        [WordStage.AsTyped, WordStage.Completed, WordStage.UnknownWordsCorrected, WordStage.Corrected, WordStage.MostWords];

    private bool AddHits(WordRanker ranker, FixedBitSet allowed, FixedBitSet found, TopHits top)
    {
        if (ranker.Candidates() is not { } candidates)
        {
            return false;
        }

        var any = false;
        candidates.And(allowed);
        candidates.AndNot(found);
        for (var document = candidates.NextSetBit(0); document < index.DocumentCount; document = candidates.NextSetBit(document + 1))
        {
            if (ranker.TryRank(document, out var ranked))
            {
                found.Set(document);
                top.Add(ranked);
                any = true;
            }
        }

        return any;
    }
}

/// <summary>How far the search went from what was typed.</summary>
internal enum WordStage
{
    /// <summary>The words as they are, their other forms and the lexicon's synonyms.</summary>
    AsTyped,

    /// <summary>The last word may be the beginning of a longer one.</summary>
    Completed,

    /// <summary>Words that are in no code's text are corrected.</summary>
    UnknownWordsCorrected,

    /// <summary>All words are corrected.</summary>
    Corrected,

    /// <summary>Some words may be missing.</summary>
    MostWords,
}
