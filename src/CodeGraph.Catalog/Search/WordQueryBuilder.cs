namespace CodeGraph.Catalog.Search;

/// <summary>Finds what may stand for each word of a text: its forms, its completions, its synonyms, its corrections.</summary>
internal sealed class WordQueryBuilder(WordIndex index, Lexicon lexicon)
{
    // Fewer letters say too little: "am" begins hundreds of words, and the best of them come anyway.
    private const int MaxCompletions = 2000;

    private readonly TypoFinder _typos = new(index);

    /// <summary>Builds the query of a stage.</summary>
    /// <returns>Null when the stage adds nothing to the ones before it.</returns>
    public WordQuery? Build(IReadOnlyList<QueryWord> words, WordStage stage, bool lastWordIsOpen, bool completeLastWord, bool isTypeahead = false)
    {
        var query = new WordQuery { WordCount = words.Count };
        var corrected = false;
        for (var i = 0; i < words.Count; i++)
        {
            var slot = new QuerySlot(words[i]);
            var isLast = i == words.Count - 1;
            AddForms(slot, isOpen: isLast && lastWordIsOpen, kind: isLast && isTypeahead ? MatchKind.Prefix : MatchKind.Word);
            if (isLast && lastWordIsOpen && (completeLastWord || words[i].IsOptional))
            {
                AddCompletions(slot);
            }

            if (stage == WordStage.Corrected || (stage >= WordStage.UnknownWordsCorrected && slot.Alternatives.Count == 0))
            {
                corrected |= AddCorrections(slot, isLast && completeLastWord);
            }

            slot.Weight = slot.Alternatives.Count == 0 ? 1 : slot.Alternatives.Max(alternative => index.Weight(alternative.Term));
            slot.Weight *= words[i].IsOptional ? 0.1f : 1f;
            query.Slots.Add(slot);
        }

        AddSynonyms(query);
        switch (stage)
        {
            case WordStage.UnknownWordsCorrected or WordStage.Corrected when !corrected:
                return null;
            case WordStage.MostWords:
                var required = words.Count(word => !word.IsOptional);
                query.MayMiss = required / 3;
                return query.MayMiss > 0 ? query : null;
            default:
                return query;
        }
    }

    // While a word is being typed it is no better than what it may become: "wheelch" is also how a short description abbreviates.
    private void AddForms(QuerySlot slot, bool isOpen = false, MatchKind kind = MatchKind.Word)
    {
        var term = index.Find(slot.Word.Term);
        if (term >= 0)
        {
            slot.Alternatives.Add(new Alternative(term, 1, kind));
        }

        // "walke" has the stem of "walking", but who stops there is on the way to "walker".
        var isBeginning = isOpen && term < 0 && Completions(slot.Word.Term).Length > 0;
        if (slot.Word.IsNumber || isBeginning)
        {
            return;
        }

        foreach (var form in index.FamilyOfStem(CodeAnalyzer.Stem(slot.Word.Term)))
        {
            if (form != term)
            {
                slot.Alternatives.Add(new Alternative(form, RankingWeights.OtherForm, kind));
            }
        }
    }

    private void AddCompletions(QuerySlot slot)
    {
        var known = slot.Alternatives.Count;
        var (start, length) = Completions(slot.Word.Term);
        for (var term = start; term < start + Math.Min(length, MaxCompletions); term++)
        {
            if (!Has(slot, known, term))
            {
                var wholeness = slot.Word.Term.Length / (float)index.Terms[term].Length;
                slot.Alternatives.Add(new Alternative(
                    term, RankingWeights.Prefix + ((1 - RankingWeights.Prefix) * wholeness * 0.9f), MatchKind.Prefix));
            }
        }
    }

    private (int Start, int Length) Completions(string beginning) =>
        index.WithPrefix(beginning).GetOffsetAndLength(index.Terms.Length);

    private bool AddCorrections(QuerySlot slot, bool isOpen)
    {
        var known = slot.Alternatives.Count;
        foreach (var (term, edits) in _typos.Find(slot.Word, isOpen))
        {
            if (!Has(slot, known, term))
            {
                slot.Alternatives.Add(new Alternative(term, 1 - (edits * RankingWeights.Edit), MatchKind.Typo, (byte)edits));
            }
        }

        return slot.Alternatives.Count > known;
    }

    private void AddSynonyms(WordQuery query)
    {
        foreach (var match in lexicon.Match(query.Slots.Take(query.WordCount).Select(slot => slot.Word.Term).ToArray()))
        {
            var firstPart = query.Slots.Count;
            if (match.Words.Count == 1 && match.End - match.Start == 1)
            {
                AddSynonym(query, match);
                continue;
            }

            if (firstPart + match.Words.Count > WordQuery.MaxSlots)
            {
                break;
            }

            foreach (var word in match.Words)
            {
                var part = new QuerySlot(new QueryWord(word, 0, 0, false, false));
                AddForms(part);
                query.Slots.Add(part);
            }

            query.Phrases.Add(new SynonymPhrase(match.Start, match.End, firstPart, query.Slots.Count, match.Entry));
        }
    }

    private void AddSynonym(WordQuery query, LexiconMatch match)
    {
        var slot = query.Slots[match.Start];
        var known = slot.Alternatives.Count;
        var source = new QuerySlot(new QueryWord(match.Words[0], 0, 0, false, false));
        AddForms(source);
        foreach (var alternative in source.Alternatives)
        {
            if (!Has(slot, known, alternative.Term))
            {
                slot.Alternatives.Add(new Alternative(alternative.Term, alternative.Weight * RankingWeights.Synonym, MatchKind.Synonym));
                query.Entries.TryAdd((match.Start, alternative.Term), match.Entry);
            }
        }
    }

    private static bool Has(QuerySlot slot, int count, int term)
    {
        for (var i = 0; i < count; i++)
        {
            if (slot.Alternatives[i].Term == term)
            {
                return true;
            }
        }

        return false;
    }
}
