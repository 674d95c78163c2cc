namespace CodeGraph.Catalog.Search;

/// <summary>Finds what may stand for each word of a text: its forms, its completions, its synonyms, its corrections.</summary>
internal sealed class WordQueryBuilder(WordIndex index, Lexicon lexicon)
{
    // Fewer letters say too little: "am" begins hundreds of words, and the best of them come anyway.
    private const int MaxCompletions = 2000;

    // Inside a text fewer letters are a word of their own more often than the beginning of one.
    private const int MinCompletedLetters = 3;

    // So many names of the lexicon may be meant by one word that is half typed or misspelt; more would be anything.
    private const int MaxNames = 6;

    /// <summary>Builds the query of a stage.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="stage">How far to go from them.</param>
    /// <param name="lastWordIsOpen">Whether nothing follows the last word.</param>
    /// <param name="isTypeahead">Whether the text is still being typed for certain.</param>
    /// <returns>Null when the stage adds nothing to the ones before it.</returns>
    public WordQuery? Build(IReadOnlyList<QueryWord> words, WordStage stage, bool lastWordIsOpen, bool isTypeahead)
    {
        if (stage > WordStage.AsTyped && words.All(word => CodeAnalyzer.SaysLittle(word.Term)))
        {
            return null;
        }

        var isNamed = words.Any(word => IsBrand(word.Term));
        words = isNamed ? BesideBrand(words, stage) : words;
        var query = new WordQuery { WordCount = words.Count, HeadSlot = DescriptionHead.PlaceIn(words) };
        var (corrected, completed, completesLast) = (false, false, false);
        for (var i = 0; i < words.Count; i++)
        {
            var isOpen = i == words.Count - 1 && lastWordIsOpen;
            var term = index.Find(words[i].Term);
            var isExplained = lexicon.IsName(words[i].Term);
            var isCut = term < 0 || (index.IsAbbreviation(term) && !(isExplained && Completions(words[i].Term).Length == 1));
            var isName = isExplained && (term < 0 || !index.IsOfficial(term));
            var slot = new QuerySlot(words[i]) { IsBeginning = isOpen && (isTypeahead || isCut) };
            AddForms(slot, term, isOpen, isName, kind: slot.IsBeginning ? MatchKind.Prefix : MatchKind.Word);
            var completes = isOpen && (isTypeahead || (isCut && !isName) || words[i].IsOptional || stage >= WordStage.Completed);
            if (completes)
            {
                AddCompletions(slot);
            }
            else if (stage >= WordStage.AllCompleted && isCut && !words[i].IsNumber && words[i].Term.Length >= MinCompletedLetters)
            {
                completed |= AddCompletions(slot);
            }

            if (stage == WordStage.Corrected || (stage >= WordStage.UnknownWordsCorrected && slot.Alternatives.Count == 0 && !isName))
            {
                corrected |= AddCorrections(slot, completes);
            }

            slot.Weight = slot.Alternatives.Count == 0 ? index.UnknownWeight : slot.Alternatives.Max(alternative => index.Weight(alternative.Term));
            slot.Weight *= CodeAnalyzer.SaysLittle(words[i].Term) ? RankingWeights.LittleWord : words[i].IsOptional ? RankingWeights.AnyThingWord : 1;
            query.Slots.Add(slot);
            completesLast = completes;
        }

        corrected |= AddSynonyms(query, stage, completesLast);
        return stage switch
        {
            WordStage.Completed when isTypeahead || !lastWordIsOpen => null,
            WordStage.AllCompleted when !completed => null,
            WordStage.UnknownWordsCorrected or WordStage.Corrected when !corrected => null,
            WordStage.MostWords => LeaveOut(query, isNamed),
            _ => query,
        };
    }

    // A word of the lexicon that no official description has.
    private bool IsBrand(string word) => lexicon.IsName(word) && (index.Find(word) is var term && (term < 0 || !index.IsOfficial(term)));

    // Beside a brand, how it is given says nothing, unless an entry says so ("cellcept iv"); in the end the number may be part of the
    // brand, or an amount that no code is for.
    private List<QueryWord> BesideBrand(IReadOnlyList<QueryWord> words, WordStage stage)
    {
        var beside = new List<QueryWord>(words);
        var entries = lexicon.Match([.. words.Select(word => word.Term)]).Where(match => match.End - match.Start > 1).ToList();
        for (var i = 0; i < beside.Count; i++)
        {
            var (word, place) = (beside[i], i);
            var isAmount = word.IsNumber || !CodeAnalyzer.NamesSomething(word.Term);
            if ((CodeAnalyzer.NamesARoute(word.Term) || (stage == WordStage.MostWords && isAmount))
                && !entries.Exists(match => match.Start <= place && place < match.End))
            {
                beside[i] = word with { IsOptional = true };
            }
        }

        return beside;
    }

    // Some words may be missing when the others say most of what was said.
    private static WordQuery? LeaveOut(WordQuery query, bool isNamed)
    {
        var (required, sayable) = (0, 0f);
        for (var slot = 0; slot < query.WordCount; slot++)
        {
            required += query.IsRequired(slot) ? 1 : 0;
            sayable += query.IsRequired(slot) ? query.Slots[slot].Weight : 0;
        }

        query.MayMiss = required / 3;
        query.MayMissWeight = required > 1 ? sayable * RankingWeights.MissingShare : 0;
        return required > 1 || (isNamed && query.WordCount > 1) ? query : null;
    }

    // While a word is being typed it is no better than what it may become: "wheelch" is also how a short description abbreviates.
    // A name of the lexicon has no forms but its plural: "definity" has the stem of "defined".
    private void AddForms(QuerySlot slot, int term, bool isOpen = false, bool isName = false, MatchKind kind = MatchKind.Word)
    {
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
            if (form != term && (!isName || IsPlural(slot.Word.Term, index.Terms[form]) || IsPlural(index.Terms[form], slot.Word.Term)))
            {
                slot.Alternatives.Add(new Alternative(form, RankingWeights.OtherForm, kind));
            }
        }
    }

    private static bool IsPlural(string word, string of) =>
        word.StartsWith(of, StringComparison.Ordinal) && word.AsSpan(of.Length) is "s" or "es";

    private bool AddCompletions(QuerySlot slot)
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

        return slot.Alternatives.Count > known;
    }

    private (int Start, int Length) Completions(string beginning) =>
        index.WithPrefix(beginning).GetOffsetAndLength(index.Terms.Length);

    private bool AddCorrections(QuerySlot slot, bool isOpen)
    {
        var known = slot.Alternatives.Count;
        foreach (var (term, edits) in TypoFinder.Find(index.Vocabulary, slot.Word, isOpen))
        {
            if (!Has(slot, known, term))
            {
                slot.Alternatives.Add(new Alternative(term, 1 - (edits * RankingWeights.Edit), MatchKind.Typo, (byte)edits));
            }
        }

        return slot.Alternatives.Count > known;
    }

    // Whether corrections of words that only the lexicon knows were among them.
    private bool AddSynonyms(WordQuery query, WordStage stage, bool completesLast)
    {
        var wereCorrected = false;
        foreach (var match in Matches(query, stage, completesLast))
        {
            wereCorrected |= match.IsCorrected;
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
                AddForms(part, index.Find(word));
                query.Slots.Add(part);
            }

            query.Phrases.Add(new SynonymPhrase(match.Start, match.End, firstPart, query.Slots.Count, match.Entry, match.SpellsOut, match.IsCorrected));
        }

        return wereCorrected;
    }

    // What the lexicon says of the words as typed, as the index would spell them, and as the lexicon itself would complete or spell them.
    private IEnumerable<LexiconMatch> Matches(WordQuery query, WordStage stage, bool completesLast)
    {
        string[] typed = [.. query.Slots.Take(query.WordCount).Select(slot => slot.Word.Term)];
        string[] meant = [.. query.Slots.Take(query.WordCount).Select(slot => Meant(slot).Word)];
        var matches = lexicon.Match(typed);
        if (!meant.AsSpan().SequenceEqual(typed))
        {
            matches = matches.Concat(lexicon.Match(meant)
                .Where(match => !meant.AsSpan(match.Start..match.End).SequenceEqual(typed.AsSpan(match.Start..match.End)))
                .Select(match => match with { IsCorrected = true }));
        }

        var last = query.WordCount - 1;
        if (completesLast && typed[last].Length >= MinCompletedLetters)
        {
            foreach (var word in lexicon.Words.WithPrefix(typed[last], MaxNames))
            {
                matches = word == typed[last] ? matches : matches.Concat(MatchesWith(last, word));
            }
        }

        for (var slot = 0; slot < query.WordCount && stage >= WordStage.UnknownWordsCorrected; slot++)
        {
            // What is one letter off a word of the codes is that word.
            var (_, edits) = Meant(query.Slots[slot]);
            var near = edits <= 1 ? [] : lexicon.Words.Near(query.Slots[slot].Word, completesLast && slot == last, edits);
            foreach (var word in near.Take(MaxNames))
            {
                var place = slot;
                matches = matches.Concat(MatchesWith(slot, word).Select(match =>
                {
                    query.Spelt[place] = word;
                    return match with { IsCorrected = true };
                }));
            }
        }

        return matches;

        List<LexiconMatch> MatchesWith(int slot, string word)
        {
            string[] words = [.. meant];
            words[slot] = word;
            return [.. lexicon.Match(words).Where(match => match.Start <= slot && slot < match.End)];
        }
    }

    // What a word is looked up as in the lexicon: itself, or its likeliest correction when only corrections are known. The edits of a
    // word that nothing stands for are more than any correction has.
    private (string Word, int Edits) Meant(QuerySlot slot)
    {
        var best = -1;
        for (var i = 0; i < slot.Alternatives.Count; i++)
        {
            var alternative = slot.Alternatives[i];
            if (alternative.Kind != MatchKind.Typo)
            {
                return (slot.Word.Term, 0);
            }

            if (best < 0 || alternative.Edits < slot.Alternatives[best].Edits
                || (alternative.Edits == slot.Alternatives[best].Edits && index.Documents(alternative.Term).Length > index.Documents(slot.Alternatives[best].Term).Length))
            {
                best = i;
            }
        }

        return best < 0 ? (slot.Word.Term, int.MaxValue) : (index.Terms[slot.Alternatives[best].Term], slot.Alternatives[best].Edits);
    }

    private void AddSynonym(WordQuery query, LexiconMatch match)
    {
        var slot = query.Slots[match.Start];
        var known = slot.Alternatives.Count;
        var source = new QuerySlot(new QueryWord(match.Words[0], 0, 0, false, false));
        AddForms(source, index.Find(match.Words[0]));
        foreach (var alternative in source.Alternatives)
        {
            if (!Has(slot, known, alternative.Term))
            {
                var weight = alternative.Weight * RankingWeights.Synonym;
                slot.Alternatives.Add(match.IsCorrected
                    ? new Alternative(alternative.Term, weight * (1 - RankingWeights.Edit), MatchKind.Typo, Edits: 1)
                    : new Alternative(alternative.Term, weight, MatchKind.Synonym));
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
