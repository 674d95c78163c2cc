using System.Numerics;
using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// Bounds from above how well each candidate can match, from its postings alone, so that the best are looked at first and those that
/// cannot be among the hits that are kept are not looked at at all. Not thread-safe; made once and used for one search after another.
/// </summary>
/// <param name="documentCount">How many documents there are.</param>
internal sealed class CandidateBounds(int documentCount)
{
    // The bound is a sum of as many numbers as the score, in another order.
    private const float Rounding = 1e-4f;
    private const int Buckets = 512;

    // Scores lie less than this apart; candidates further behind share a bucket.
    private const float Range = 2.5f;

    private static readonly float[] FieldWeights = [.. Enum.GetValues<MatchField>().Select(RankingWeights.Of)];

    private readonly SlotBound[] _ofSlot = new SlotBound[documentCount];
    private readonly int[] _documents = new int[documentCount];
    private readonly DocumentBound[] _bounds = new DocumentBound[documentCount];
    private readonly Bounded[] _bounded = new Bounded[documentCount];
    private readonly Bounded[] _ordered = new Bounded[documentCount];
    private readonly int[] _ends = new int[Buckets + 1];
    private int _count;

    /// <summary>Takes those out of the candidates that miss more than they may.</summary>
    /// <remarks>Says for sure which documents match, unless words must stand together (<see cref="RankingPlan.HasGluedWords"/>).</remarks>
    public void Compute(WordIndex index, RankingPlan plan, WordCandidates found, FixedBitSet candidates)
    {
        var query = plan.Query;
        _count = 0;
        for (var document = candidates.NextSetBit(0); document < documentCount; document = candidates.NextSetBit(document + 1))
        {
            _bounds[_count] = new DocumentBound { ShortestText = byte.MaxValue, FirstPlace = PostingFacts.NoPlace };
            _documents[_count++] = document;
        }

        for (var slot = 0; slot < query.WordCount; slot++)
        {
            AddWords(index, query.Slots[slot], candidates);
            AddPhrases(query, slot, found, candidates);
            Close(plan, slot);
        }

        for (var part = query.WordCount; part < query.Slots.Count; part++)
        {
            if (plan.NamesTheThing[part])
            {
                AddHeads(index, query.Slots[part], candidates);
            }
        }

        if (query.MayMiss > 0 || query.MayMissWeight > 0)
        {
            TakeOut(plan, candidates);
        }
    }

    /// <summary>Puts the matching documents in the order of their bounds, the best first as far as it matters.</summary>
    /// <param name="index">The words of all documents.</param>
    /// <param name="plan">The query that the bounds were computed for.</param>
    /// <param name="matches">The documents: those left by <see cref="Compute"/>, or some of them.</param>
    /// <param name="valid">Those that are valid on the date of service.</param>
    public ReadOnlySpan<Bounded> InOrder(WordIndex index, RankingPlan plan, FixedBitSet matches, FixedBitSet valid)
    {
        var (count, best) = (0, float.NegativeInfinity);
        for (var i = 0; i < _count; i++)
        {
            var document = _documents[i];
            if (matches[document])
            {
                var key = Key(index, plan, document, _bounds[i], !valid[document]);
                best = Math.Max(best, key);
                _bounded[count++] = new Bounded(document, key);
            }
        }

        Array.Clear(_ends);
        foreach (ref readonly var bounded in _bounded.AsSpan(0, count))
        {
            _ends[BucketOf(best - bounded.Key) + 1]++;
        }

        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            _ends[bucket + 1] += _ends[bucket];
        }

        foreach (ref readonly var bounded in _bounded.AsSpan(0, count))
        {
            _ordered[_ends[BucketOf(best - bounded.Key)]++] = bounded;
        }

        return _ordered.AsSpan(0, count);
    }

    private static int BucketOf(float behind) => (int)Math.Min(behind * (Buckets / Range), Buckets - 1);

    private void AddWords(WordIndex index, QuerySlot slot, FixedBitSet candidates)
    {
        foreach (var alternative in slot.Alternatives)
        {
            var documents = index.Documents(alternative.Term);
            var facts = index.Facts(alternative.Term)[..documents.Length];
            for (var i = 0; i < documents.Length; i++)
            {
                if (!candidates[documents[i]])
                {
                    continue;
                }

                ref readonly var fact = ref facts[i];
                ref var bound = ref _ofSlot[documents[i]];
                var weight = alternative.Weight * FieldWeights[fact.BestField];
                if (bound.Weight == 0)
                {
                    bound = new SlotBound { Weight = weight, Kind = alternative.Kind, Places = fact.Places, ShortestText = fact.ShortestText, FirstPlace = fact.FirstPlace, IsHead = fact.IsHead };
                    continue;
                }

                bound.Weight = Math.Max(bound.Weight, weight);
                bound.Kind = (MatchKind)Math.Min((byte)bound.Kind, (byte)alternative.Kind);
                bound.Places |= fact.Places;
                bound.ShortestText = Math.Min(bound.ShortestText, fact.ShortestText);
                bound.FirstPlace = Math.Min(bound.FirstPlace, fact.FirstPlace);
                bound.IsHead |= fact.IsHead;
            }
        }
    }

    private void AddPhrases(WordQuery query, int slot, WordCandidates found, FixedBitSet candidates)
    {
        for (var i = 0; i < query.Phrases.Count; i++)
        {
            var phrase = query.Phrases[i];
            if (!phrase.Covers(slot))
            {
                continue;
            }

            var kind = phrase.IsCorrected ? MatchKind.Typo : phrase.SpellsOut ? MatchKind.Word : MatchKind.Synonym;
            var together = found.Together(i);
            for (var document = together.NextSetBit(0); document < documentCount; document = together.NextSetBit(document + 1))
            {
                if (!candidates[document])
                {
                    continue;
                }

                ref var bound = ref _ofSlot[document];
                bound = bound.Weight == 0
                    ? new SlotBound { Weight = RankingWeights.SynonymPhrase, Kind = kind, ShortestText = byte.MaxValue, FirstPlace = PostingFacts.NoPlace }
                    : bound with { Weight = Math.Max(bound.Weight, RankingWeights.SynonymPhrase), Kind = (MatchKind)Math.Min((byte)bound.Kind, (byte)kind) };
            }
        }
    }

    private void AddHeads(WordIndex index, QuerySlot part, FixedBitSet candidates)
    {
        foreach (var alternative in part.Alternatives)
        {
            var documents = index.Documents(alternative.Term);
            var facts = index.Facts(alternative.Term);
            for (var i = 0; i < documents.Length; i++)
            {
                if (facts[i].IsHead && candidates[documents[i]])
                {
                    _bounds[Array.BinarySearch(_documents, 0, _count, documents[i])].IsHead = true;
                }
            }
        }
    }

    // Adds what was found for a place to what is known of each document, and clears the place for the next.
    private void Close(RankingPlan plan, int slot)
    {
        var (weight, isRequired, saysSomething, namesTheThing, isNumber) =
            (plan.Query.Slots[slot].Weight, plan.Query.IsRequired(slot), plan.SaysSomething[slot], plan.NamesTheThing[slot], plan.Query.Slots[slot].Word.IsNumber);
        for (var i = 0; i < _count; i++)
        {
            ref var bound = ref _bounds[i];
            ref var place = ref _ofSlot[_documents[i]];
            if (place.Weight > 0)
            {
                bound.Words += place.Weight * weight;
                bound.IsInverted |= slot == plan.LastWord && place.FirstPlace == 0;
                bound.ShortestText = Math.Min(bound.ShortestText, place.ShortestText);
                bound.IsHead |= namesTheThing && place.IsHead;
                if (isRequired)
                {
                    bound.Kind = (MatchKind)Math.Max((byte)bound.Kind, (byte)place.Kind);
                    bound.FirstPlace = Math.Min(bound.FirstPlace, place.FirstPlace);
                }
            }
            else if (isRequired)
            {
                bound.IsOut |= isNumber;
                bound.Missing++;
                bound.MissingWeight += weight;
            }

            if (saysSomething)
            {
                var follows = (BitOperations.RotateLeft(bound.LastPlaces, 1) & place.Places) != 0;
                bound.Run = (byte)(place.Places == 0 ? 0 : follows ? bound.Run + 1 : 1);
                bound.LongestRun = Math.Max(bound.LongestRun, bound.Run);
                bound.LastPlaces = place.Places;
                bound.TextOfAll = Math.Max(bound.TextOfAll, place.ShortestText);
            }
            else if (place.Places != 0)
            {
                // A form of a little word that is none itself may lengthen a run by one.
                bound.Extra = 1;
            }

            place = default;
        }
    }

    private void TakeOut(RankingPlan plan, FixedBitSet candidates)
    {
        for (var i = 0; i < _count; i++)
        {
            ref readonly var bound = ref _bounds[i];
            if (bound.IsOut || bound.Missing >= plan.Required || (bound.Missing > plan.Query.MayMiss && bound.MissingWeight > plan.Query.MayMissWeight))
            {
                candidates.Clear(_documents[i]);
            }
        }
    }

    private static float Key(WordIndex index, RankingPlan plan, int document, in DocumentBound bound, bool isInactive)
    {
        var run = bound.IsInverted ? Math.Max(plan.Words, bound.LongestRun + bound.Extra) : bound.LongestRun + bound.Extra;
        var order = plan.Words > 1 ? Math.Max(0, run - 1f) / (plan.Words - 1) : 1;
        var early = bound.FirstPlace == PostingFacts.NoPlace ? 0 : 1f / (1 + (bound.FirstPlace / RankingWeights.EarlyWords));

        // All words in one text means in one that is long enough for each; fewer may stand in the shortest.
        var completeness = bound.Extra > 0 || plan.Words < 2
            ? run / (float)bound.ShortestText
            : Math.Max(
                run == plan.Words ? run / (float)bound.TextOfAll : 0,
                Math.Min(run, plan.Words - 1) / (float)bound.ShortestText);
        var isWhole = completeness >= 1;
        var parts = new ScoreParts(
            plan.TotalWeight > 0 ? bound.Words / plan.TotalWeight : 0,
            order,
            Math.Min(1, completeness),
            isWhole ? 1 : early,
            bound.IsHead || isWhole ? 1 : 0,
            !isWhole && !plan.WantsAccessory && index.IsAccessory(document) ? 1 : 0,
            !plan.WantsTheRest && index.IsResidual(document) ? 1 : 0,
            index.IsGeneral(document) ? 1 : 0,
            index.IsVariant(document) ? 1 : 0,
            isInactive ? 1 : 0);
        var tier = bound.Missing > 0 ? MatchTier.MostWords : bound.Kind switch
        {
            MatchKind.Word => run >= plan.Words ? MatchTier.Phrase : MatchTier.AllWords,
            MatchKind.Prefix => MatchTier.WordPrefix,
            MatchKind.Synonym => MatchTier.Synonym,
            _ => MatchTier.Typo,
        };
        return RankedDocument.KeyOf(tier, parts.Score) + Rounding;
    }

    // The best that the words for one place can be in a document; all zero while none is known.
    private struct SlotBound
    {
        public float Weight;
        public uint Places;
        public MatchKind Kind;
        public byte ShortestText;
        public byte FirstPlace;
        public bool IsHead;
    }

    // The best that the words of the query can be in a document, as far as the places are closed.
    private struct DocumentBound
    {
        public float Words;
        public float MissingWeight;
        public uint LastPlaces;
        public MatchKind Kind;
        public byte Missing;
        public byte Run;
        public byte LongestRun;
        public byte Extra;
        public byte ShortestText;
        public byte TextOfAll;
        public byte FirstPlace;
        public bool IsHead;
        public bool IsInverted;
        public bool IsOut;
    }

    /// <summary>A document with what its hit's <see cref="RankedDocument.Key"/> cannot exceed.</summary>
    internal readonly record struct Bounded(int Document, float Key);
}
