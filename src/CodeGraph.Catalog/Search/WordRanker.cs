namespace CodeGraph.Catalog.Search;

/// <summary>
/// Decides for one query which documents match, in which tier and with which score. Reads each candidate's words once, in
/// order, so that closeness, order and completeness count, not only presence. Not thread-safe: one for each search.
/// </summary>
internal sealed class WordRanker
{
    private readonly WordIndex _index;
    private readonly RankingPlan _plan;
    private readonly WordQuery _query;
    private readonly int[] _head;
    private readonly Entry[] _entries;
    private readonly SlotMatch[] _best;
    private readonly int[] _lastPlace;
    private readonly int[] _lastWordPlace;
    private readonly int[] _run;
    private readonly bool[] _adjacent;

    /// <param name="index">The words of all documents.</param>
    /// <param name="plan">The places to fill.</param>
    /// <param name="head">A scratch array as long as the index's vocabulary, all -1; it is so again after <see cref="Release"/>.</param>
    public WordRanker(WordIndex index, RankingPlan plan, int[] head)
    {
        (_index, _plan, _query, _head) = (index, plan, plan.Query, head);
        var slots = _query.Slots;
        var count = 0;
        foreach (var slot in slots)
        {
            count += slot.Alternatives.Count;
        }

        _entries = new Entry[count];
        _best = new SlotMatch[slots.Count];
        _lastPlace = new int[slots.Count];
        _lastWordPlace = new int[slots.Count];
        _run = new int[slots.Count];
        _adjacent = new bool[slots.Count];
        var next = 0;
        for (var slot = 0; slot < slots.Count; slot++)
        {
            foreach (var alternative in slots[slot].Alternatives)
            {
                _entries[next] = new Entry(alternative, slot, _head[alternative.Term]);
                _head[alternative.Term] = next++;
            }
        }
    }

    /// <summary>Looks at one document.</summary>
    /// <param name="document">Its number.</param>
    /// <param name="ranked">Its place in the order.</param>
    /// <param name="isInactive">Whether it is not valid on the date of service.</param>
    /// <returns>False when it does not match after all.</returns>
    public bool TryRank(int document, out RankedDocument ranked, bool isInactive = false)
    {
        Array.Clear(_best);
        Array.Fill(_lastPlace, -2);
        Array.Fill(_lastWordPlace, -2);
        Array.Clear(_adjacent);
        var values = _index.Values(document);
        var read = ReadWords(document, values);
        ApplyPhrases();
        ranked = default;
        return HasRequired() && GluedWordsStandTogether() && Score(document, values, read, isInactive, out ranked);
    }

    /// <summary>Whether a word of the index may fill a place.</summary>
    public bool IsSought(int term) => _head[term] >= 0;

    /// <summary>Which word of the document filled which place, for highlighting and explaining.</summary>
    public ReadOnlySpan<SlotMatch> Best => _best;

    /// <summary>Leaves the scratch array as it came. The ranker is of no use afterwards.</summary>
    public void Release()
    {
        foreach (var entry in _entries)
        {
            _head[entry.Alternative.Term] = -1;
        }
    }

    // Fills _best and _adjacent, and finds the longest run of the text's words, in order and side by side.
    private ReadResult ReadWords(int document, ReadOnlySpan<ValueHeader> values)
    {
        var terms = _index.TokenTerms(document);
        var places = _index.TokenPlaces(document);
        var negations = _index.TokenNegations(document);
        var wordPlaces = _index.TokenWordPlaces(document);
        var littleWords = _index.LittleWords;
        var headPlace = _index.HeadPlace(document);
        var (namesTheThing, previousWord) = (_plan.NamesTheThing, _plan.PreviousWord);
        var shareOfLongest = 0f;
        var read = new ReadResult { FirstPlace = int.MaxValue };
        for (var token = 0; token < terms.Length; token++)
        {
            for (var entry = _head[terms[token]]; entry >= 0; entry = _entries[entry].Next)
            {
                ref readonly var found = ref _entries[entry];
                var (slot, place) = (found.Slot, places[token]);
                var field = values[place >> 16].Field;
                var weight = found.Alternative.Weight * RankingWeights.Of(field);
                if (slot < _query.WordCount && negations[token] != _query.Slots[slot].Word.IsNegated)
                {
                    weight *= RankingWeights.Contrary;
                }

                var match = new SlotMatch(weight, terms[token], place, field, found.Alternative.Kind, found.Alternative.Edits);
                if (weight > _best[slot].Weight)
                {
                    _best[slot] = match;
                }

                if (field is MatchField.LongDescription && slot < _query.WordCount && _query.IsRequired(slot))
                {
                    read.FirstPlace = Math.Min(read.FirstPlace, place & 0xffff);
                }

                read.HasHead |= place == headPlace && namesTheThing[slot];
                _adjacent[slot] |= slot > 0 && _lastPlace[slot - 1] == place - 1;
                _lastPlace[slot] = place;
                if (slot >= _query.WordCount || littleWords[terms[token]])
                {
                    continue;
                }

                var (previous, wordPlace) = (previousWord[slot], wordPlaces[token]);
                var follows = previous >= 0 && _lastWordPlace[previous] == wordPlace - 1;
                if (_lastWordPlace[slot] != wordPlace || follows)
                {
                    _run[slot] = follows ? _run[previous] + 1 : 1;
                }

                if (field is MatchField.LongDescription)
                {
                    ReadInverted(ref read, slot, place, wordPlace);
                }


                _lastWordPlace[slot] = wordPlace;
                if (_run[slot] >= read.LongestRun)
                {
                    // Of two texts with as long a run, the one that the run makes up more of.
                    var share = weight / Math.Max(1, values[place >> 16].Length);
                    if (_run[slot] > read.LongestRun || share > shareOfLongest)
                    {
                        (read.LongestRun, read.Phrase, shareOfLongest) = (_run[slot], match, share);
                    }
                }

                if (read.Inverted == _plan.Words && read.LongestRun < _plan.Words)
                {
                    (read.LongestRun, read.Phrase, shareOfLongest) = (_plan.Words, match, weight / Math.Max(1, values[place >> 16].Length));
                }
            }
        }

        return read;
    }

    // Official descriptions put the thing before what kind it is: "Cannula, nasal", "Walker, folding, wheeled".
    private void ReadInverted(ref ReadResult read, int slot, int place, int wordPlace)
    {
        if (read.Inverted == _plan.Words)
        {
            return;
        }

        if (slot == _plan.LastWord && (place & 0xffff) == 0 && _plan.Words > 1 && _query.IsRequired(slot))
        {
            (read.Inverted, read.InvertedAt, read.InvertedSlot) = (1, wordPlace, slot);
        }
        else if (read.Inverted > 0 && wordPlace == read.InvertedAt + 1
            && (read.Inverted == 1 ? slot == _plan.FirstWord : _plan.PreviousWord[slot] == read.InvertedSlot))
        {
            (read.Inverted, read.InvertedAt, read.InvertedSlot) = (read.Inverted + 1, wordPlace, slot);
        }
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
            weight *= phrase.IsCorrected ? 1 - RankingWeights.Edit : 1;
            var kind = phrase.IsCorrected ? MatchKind.Typo : phrase.SpellsOut && together ? MatchKind.Word : MatchKind.Synonym;
            for (var slot = phrase.FirstSlot; slot < phrase.EndSlot; slot++)
            {
                if (weight > _best[slot].Weight)
                {
                    var kindHere = kind == MatchKind.Word && _query.Slots[slot].IsBeginning ? MatchKind.Prefix : kind;
                    _best[slot] = _best[phrase.FirstPart] with { Weight = weight, Kind = kindHere, Phrase = phrase.Entry };
                }
            }
        }
    }

    private bool HasRequired()
    {
        var (missing, missingWeight) = (0, 0f);
        for (var slot = 0; slot < _query.WordCount; slot++)
        {
            if (!_query.IsRequired(slot) || _best[slot].Weight > 0)
            {
                continue;
            }

            // A number is what tells one dose or isotope from another: it may never be the word that is missing.
            if (_query.Slots[slot].Word.IsNumber)
            {
                return false;
            }

            missing++;
            missingWeight += _query.Slots[slot].Weight;
        }

        return missing < _plan.Required && (missing <= _query.MayMiss || missingWeight <= _query.MayMissWeight);
    }

    private bool GluedWordsStandTogether()
    {
        for (var slot = 1; slot < _query.WordCount; slot++)
        {
            if (_query.Slots[slot].Word.GluedToPrevious && !_query.Slots[slot].Word.IsOptional && !_adjacent[slot]
                && (_best[slot].Kind is not MatchKind.Synonym || _best[slot - 1].Kind is not MatchKind.Synonym)
                && _best[slot].Weight > 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool Score(int document, ReadOnlySpan<ValueHeader> values, in ReadResult read, bool isInactive, out RankedDocument ranked)
    {
        var (longestRun, phrase) = (read.LongestRun, read.Phrase);
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

        var words = _plan.TotalWeight > 0 ? sum / _plan.TotalWeight : 0;
        var order = _plan.Words > 1 ? Math.Max(0, longestRun - 1f) / (_plan.Words - 1) : 1;
        var completeness = longestRun > 0 ? Math.Min(1f, longestRun / (float)Math.Max(1, values[phrase.Place >> 16].Length)) : 0;
        var isWhole = longestRun == _plan.Words && completeness >= 1;
        var early = isWhole ? 1 : read.FirstPlace == int.MaxValue ? 0 : 1f / (1 + (read.FirstPlace / RankingWeights.EarlyWords));
        var isPhrase = longestRun == _plan.Words && kind == MatchKind.Word;
        var tier = missing > 0 ? MatchTier.MostWords : kind switch
        {
            MatchKind.Word => isPhrase ? MatchTier.Phrase : MatchTier.AllWords,
            MatchKind.Prefix => MatchTier.WordPrefix,
            MatchKind.Synonym => MatchTier.Synonym,
            _ => MatchTier.Typo,
        };
        var accessory = !isWhole && !_plan.WantsAccessory && _index.IsAccessory(document) ? 1 : 0;
        var residual = !_plan.WantsTheRest && _index.IsResidual(document) ? 1 : 0;
        var variant = _index.IsVariant(document) ? 1 : 0;
        tier = tier < MatchTier.Mention && IsMention(document, values, longestRun, completeness, isWhole) ? MatchTier.Mention : tier;
        var parts = new ScoreParts(words, order, completeness, early, read.HasHead || isWhole ? 1 : 0, accessory, residual, _index.IsGeneral(document) ? 1 : 0, variant, isInactive ? 1 : 0);
        ranked = new RankedDocument(
            document, tier, parts.Score, weakest, parts, longestRun == _plan.Words ? phrase : null);
        return weakest >= 0;
    }

    // The words are there, but not as a name of the thing.
    private bool IsMention(int document, ReadOnlySpan<ValueHeader> values, int longestRun, float completeness, bool isWhole)
    {
        if (!isWhole && !_plan.WantsAccessory && _index.IsAccessory(document))
        {
            return true;
        }

        if (_index.IsReport(document) && completeness < RankingWeights.MentionShare)
        {
            return true;
        }

        var isFarApart = _plan.Words > 1 && longestRun < 2;
        for (var slot = 0; slot < _query.WordCount; slot++)
        {
            if (_query.IsRequired(slot) && _best[slot].Weight > 0)
            {
                if (_best[slot].Field is MatchField.Summary or MatchField.ClinicalContext)
                {
                    return true;
                }

                isFarApart &= values[_best[slot].Place >> 16].Length > RankingWeights.FarApart;
            }
        }

        return isFarApart;
    }

    // A word that fills a place, chained to the next place or word that the same term stands for.
    private readonly record struct Entry(Alternative Alternative, int Slot, int Next);

    // What one pass over a document's words finds besides the best word for each place.
    private struct ReadResult
    {
        public int LongestRun;
        public SlotMatch Phrase;
        public int FirstPlace;
        public int Inverted;
        public int InvertedAt;
        public int InvertedSlot;
        public bool HasHead;
    }
}
