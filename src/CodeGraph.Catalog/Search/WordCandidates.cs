using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>Which documents fill the places of a query, found in the postings alone.</summary>
internal sealed class WordCandidates
{
    private readonly WordIndex _index;
    private readonly WordQuery _query;
    private readonly FixedBitSet?[] _together;

    /// <param name="index">The words of all documents.</param>
    /// <param name="query">The places to fill.</param>
    public WordCandidates(WordIndex index, WordQuery query)
    {
        (_index, _query, _together) = (index, query, new FixedBitSet?[query.Phrases.Count]);
        for (var slot = 0; slot < query.WordCount; slot++)
        {
            if (!query.IsRequired(slot))
            {
                continue;
            }

            var filled = Filling(slot);
            if (All is null)
            {
                All = filled;
            }
            else if (query.MayMiss > 0 || query.MayMissWeight > 0)
            {
                All.Or(filled);
            }
            else
            {
                All.And(filled);
            }
        }
    }

    /// <summary>The documents that may match: those that fill every required place with one word or another, or some of them where some may be missing; null when no place is required.</summary>
    public FixedBitSet? All { get; }

    /// <summary>The documents that have all words of one of the query's phrases, wherever they stand.</summary>
    public FixedBitSet Together(int phrase)
    {
        if (_together[phrase] is { } known)
        {
            return known;
        }

        var (first, end) = (_query.Phrases[phrase].FirstPart, _query.Phrases[phrase].EndPart);
        var together = FillingByWord(first);
        for (var part = first + 1; part < end; part++)
        {
            together.And(FillingByWord(part));
        }

        return _together[phrase] = together;
    }

    private FixedBitSet Filling(int slot)
    {
        var filled = FillingByWord(slot);
        for (var phrase = 0; phrase < _query.Phrases.Count; phrase++)
        {
            if (_query.Phrases[phrase].Covers(slot))
            {
                filled.Or(Together(phrase));
            }
        }

        return filled;
    }

    private FixedBitSet FillingByWord(int slot)
    {
        var filled = new FixedBitSet(_index.DocumentCount);
        foreach (var alternative in _query.Slots[slot].Alternatives)
        {
            foreach (var document in _index.Documents(alternative.Term))
            {
                filled.Set(document);
            }
        }

        return filled;
    }
}
