using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// Decides for one query which documents match, in which tier and with which score. Reads each candidate's words once, in
/// order, so that closeness, order and completeness count, not only presence. Not thread-safe: one for each search.
/// </summary>
internal sealed class WordRanker
{
    private readonly WordIndex _index;
    private readonly WordQuery _query;
    private readonly int[] _head;
    private readonly int[] _usedTerms;
    private readonly (Alternative Alternative, int Slot, int Next)[] _entries;
    private readonly SlotMatch[] _best;
    private readonly int[] _lastPlace;
    private readonly int[] _run;
    private readonly bool[] _adjacent;
    private readonly float _totalWeight;
    private readonly int _required;
    private readonly bool _wantsAccessory;
    private readonly bool _wantsTheRest;

    /// <param name="index">The words of all documents.</param>
    /// <param name="query">The places to fill.</param>
    /// <param name="head">A scratch array as long as the index's vocabulary, all -1; it is so again after <see cref="Release"/>.</param>
    public WordRanker(WordIndex index, WordQuery query, int[] head)
    {
        (_index, _query, _head) = (index, query, head);
        var slots = query.Slots;
        _entries = new (Alternative, int, int)[slots.Sum(slot => slot.Alternatives.Count)];
        _usedTerms = new int[_entries.Length];
        _best = new SlotMatch[slots.Count];
        _lastPlace = new int[slots.Count];
        _run = new int[slots.Count];
        _adjacent = new bool[slots.Count];
        var next = 0;
        for (var slot = 0; slot < slots.Count; slot++)
        {
            foreach (var alternative in slots[slot].Alternatives)
            {
                _entries[next] = (alternative, slot, _head[alternative.Term]);
                _usedTerms[next] = alternative.Term;
                _head[alternative.Term] = next++;
            }

            if (slot < query.WordCount)
            {
                _totalWeight += slots[slot].Weight;
                _wantsAccessory |= CodeAnalyzer.NamesAnAccessory(slots[slot].Word.Term);
                _wantsTheRest |= CodeAnalyzer.NamesTheRest(slots[slot].Word.Term);
                _required += query.IsRequired(slot) ? 1 : 0;
            }
        }
    }

    /// <summary>The documents that may match: those that fill every required place with one word or another.</summary>
    public FixedBitSet? Candidates()
    {
        FixedBitSet? all = null;
        for (var slot = 0; slot < _query.WordCount; slot++)
        {
            if (!_query.IsRequired(slot))
            {
                continue;
            }

            var filled = Filling(slot);
            if (all is null)
            {
                all = filled;
            }
            else if (_query.MayMiss > 0)
            {
                all.Or(filled);
            }
            else
            {
                all.And(filled);
            }
        }

        return all;
    }

    /// <summary>Looks at one document.</summary>
    /// <returns>False when it does not match after all.</returns>
    public bool TryRank(int document, out RankedDocument ranked)
    {
        Array.Clear(_best);
        Array.Fill(_lastPlace, -2);
        Array.Clear(_adjacent);
        var values = _index.Values(document);
        var longestRun = ReadWords(document, values, out var phrase, out var firstPlace);
        ApplyPhrases();
        ranked = default;
        return HasRequired() && GluedWordsStandTogether() && Score(document, values, longestRun, phrase, firstPlace, out ranked);
    }

    /// <summary>Which word of the document filled which place, for highlighting and explaining.</summary>
    public ReadOnlySpan<SlotMatch> Best => _best;

    /// <summary>Gives the scratch array back as it came. The ranker is of no use afterwards.</summary>
    public int[] Release()
    {
        foreach (var term in _usedTerms)
        {
            _head[term] = -1;
        }

        return _head;
    }

    private FixedBitSet Filling(int slot)
    {
        var filled = new FixedBitSet(_index.DocumentCount);
        foreach (var alternative in _query.Slots[slot].Alternatives)
        {
            foreach (var document in _index.Documents(alternative.Term))
            {
                filled.Set(document);
            }
        }

        foreach (var phrase in _query.Phrases)
        {
            if (phrase.FirstSlot > slot || slot >= phrase.EndSlot)
            {
                continue;
            }

            FixedBitSet? together = null;
            for (var part = phrase.FirstPart; part < phrase.EndPart; part++)
            {
                var one = Filling(part);
                if (together is null)
                {
                    together = one;
                }
                else
                {
                    together.And(one);
                }
            }

            filled.Or(together!);
        }

        return filled;
    }

    // Fills _best and _adjacent. Returns the length of the longest run of the text's words, in order and side by side.
    private int ReadWords(int document, ReadOnlySpan<ValueHeader> values, out SlotMatch phrase, out int firstPlace)
    {
        var terms = _index.TokenTerms(document);
        var places = _index.TokenPlaces(document);
        var (longest, shareOfLongest) = (0, 0f);
        (phrase, firstPlace) = (default, int.MaxValue);
        for (var token = 0; token < terms.Length; token++)
        {
            for (var entry = _head[terms[token]]; entry >= 0; entry = _entries[entry].Next)
            {
                ref readonly var found = ref _entries[entry];
                var (slot, place) = (found.Slot, places[token]);
                var field = values[place >> 16].Field;
                var weight = found.Alternative.Weight * RankingWeights.Of(field);
                var match = new SlotMatch(weight, terms[token], place, field, found.Alternative.Kind, found.Alternative.Edits);
                if (weight > _best[slot].Weight)
                {
                    _best[slot] = match;
                }

                if (field is MatchField.LongDescription && slot < _query.WordCount && _query.IsRequired(slot))
                {
                    firstPlace = Math.Min(firstPlace, place & 0xffff);
                }

                var follows = slot > 0 && _lastPlace[slot - 1] == place - 1;
                if (_lastPlace[slot] != place || follows)
                {
                    _run[slot] = follows ? _run[slot - 1] + 1 : 1;
                }

                _lastPlace[slot] = place;
                _adjacent[slot] |= follows;
                if (slot < _query.WordCount && _run[slot] >= longest)
                {
                    // Of two texts with as long a run, the one that the run makes up more of.
                    var share = weight / Math.Max(1, values[place >> 16].Length);
                    if (_run[slot] > longest || share > shareOfLongest)
                    {
                        (longest, phrase, shareOfLongest) = (_run[slot], match, share);
                    }
                }
            }
        }

        return longest;
    }

    // A synonym of several words fills the places it stands for when all its own words are there.
    private void ApplyPhrases()
    {
        foreach (var phrase in _query.Phrases)
        {
            var (weight, together) = (float.MaxValue, true);
            for (var part = phrase.FirstPart; part < phrase.EndPart; part++)
            {
                weight = Math.Min(weight, _best[part].Weight);
                together &= part == phrase.FirstPart || _adjacent[part];
            }

            if (weight <= 0)
            {
                continue;
            }

            weight *= together ? RankingWeights.SynonymPhrase : RankingWeights.ScatteredSynonymPhrase;
            for (var slot = phrase.FirstSlot; slot < phrase.EndSlot; slot++)
            {
                if (weight > _best[slot].Weight)
                {
                    _best[slot] = _best[phrase.FirstPart] with { Weight = weight, Kind = MatchKind.Synonym, Phrase = phrase.Entry };
                }
            }
        }
    }

    private bool HasRequired()
    {
        var missing = 0;
        for (var slot = 0; slot < _query.WordCount; slot++)
        {
            if (_query.IsRequired(slot) && _best[slot].Weight <= 0)
            {
                // A number is what tells one dose or isotope from another: it may never be the word that is missing.
                missing += _query.Slots[slot].Word.IsNumber ? WordQuery.MaxSlots : 1;
            }
        }

        return missing <= _query.MayMiss && missing < _required;
    }

    private bool GluedWordsStandTogether()
    {
        for (var slot = 1; slot < _query.WordCount; slot++)
        {
            if (_query.Slots[slot].Word.GluedToPrevious && !_adjacent[slot]
                && (_best[slot].Kind is not MatchKind.Synonym || _best[slot - 1].Kind is not MatchKind.Synonym)
                && _best[slot].Weight > 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool Score(
        int document, ReadOnlySpan<ValueHeader> values, int longestRun, SlotMatch phrase, int firstPlace, out RankedDocument ranked)
    {
        var (sum, missing, kind, weakest) = (0f, 0, MatchKind.Word, -1);
        for (var slot = 0; slot < _query.WordCount; slot++)
        {
            ref readonly var best = ref _best[slot];
            sum += best.Weight * _query.Slots[slot].Weight;
            if (!_query.IsRequired(slot))
            {
                continue;
            }

            missing += best.Weight <= 0 ? 1 : 0;
            if (best.Weight > 0 && (weakest < 0 || best.Kind > kind))
            {
                (kind, weakest) = (best.Kind, slot);
            }
        }

        var words = _totalWeight > 0 ? sum / _totalWeight : 0;
        var order = _query.WordCount > 1 ? (longestRun - 1f) / (_query.WordCount - 1) : 1;
        var completeness = longestRun > 0 ? Math.Min(1f, longestRun / (float)Math.Max(1, values[phrase.Place >> 16].Length)) : 0;
        var early = firstPlace == int.MaxValue ? 0 : 1f / (1 + (firstPlace / RankingWeights.EarlyWords));
        var isPhrase = longestRun == _query.WordCount && kind == MatchKind.Word;
        var tier = missing > 0 ? MatchTier.MostWords : kind switch
        {
            MatchKind.Word => isPhrase ? MatchTier.Phrase : MatchTier.AllWords,
            MatchKind.Prefix => MatchTier.WordPrefix,
            MatchKind.Synonym => MatchTier.Synonym,
            _ => MatchTier.Typo,
        };
        var accessory = !_wantsAccessory && _index.IsAccessory(document) ? 1 : 0;
        var residual = !_wantsTheRest && _index.IsResidual(document) ? 1 : 0;
        var parts = new ScoreParts(words, order, completeness, early, accessory, residual);
        ranked = new RankedDocument(
            document, tier, parts.Score, weakest, parts, longestRun == _query.WordCount ? phrase : null);
        return weakest >= 0;
    }
}
