namespace CodeGraph.Catalog.Search;

/// <summary>What the ranking needs to know of a query, worked out once. Immutable.</summary>
internal sealed class RankingPlan
{
    /// <param name="query">The places to fill.</param>
    public RankingPlan(WordQuery query)
    {
        Query = query;
        PreviousWord = new int[query.Slots.Count];
        SaysSomething = new bool[query.Slots.Count];
        NamesTheThing = HeadSlots(query);
        var previous = -1;
        for (var slot = 0; slot < query.Slots.Count; slot++)
        {
            PreviousWord[slot] = slot < query.WordCount ? previous : slot - 1;
            if (slot >= query.WordCount)
            {
                continue;
            }

            var typed = query.Slots[slot].Word;
            if (IsWord(query.Slots[slot]))
            {
                SaysSomething[slot] = true;
                (FirstWord, LastWord) = (previous < 0 ? slot : FirstWord, slot);
                previous = slot;
                Words++;
            }

            TotalWeight += query.Slots[slot].Weight;
            WantsAccessory |= CodeAnalyzer.NamesAnAccessory(typed.Term);
            WantsTheRest |= CodeAnalyzer.NamesTheRest(typed.Term);
            Required += query.IsRequired(slot) ? 1 : 0;
            HasGluedWords |= typed.GluedToPrevious && slot > 0;
        }
    }

    /// <summary>The places to fill.</summary>
    public WordQuery Query { get; }

    /// <summary>The place of the word before each, little words aside; -1 for the first.</summary>
    public int[] PreviousWord { get; }

    /// <summary>The place of the first word that says something; -1 when none does.</summary>
    public int FirstWord { get; private init; } = -1;

    /// <summary>The place of the last word that says something; -1 when none does.</summary>
    public int LastWord { get; private init; } = -1;

    /// <summary>Which places are filled by a word that says something.</summary>
    public bool[] SaysSomething { get; }

    /// <summary>Which places ask for the thing itself: the head of the text, and the last word of a synonym that stands for it.</summary>
    public bool[] NamesTheThing { get; }

    /// <summary>How many of the text's words say something.</summary>
    public int Words { get; }

    /// <summary>How many places must be filled.</summary>
    public int Required { get; }

    /// <summary>The sum of the weights of the text's words.</summary>
    public float TotalWeight { get; }

    /// <summary>Whether the text asks for an accessory, a part or a replacement.</summary>
    public bool WantsAccessory { get; }

    /// <summary>Whether the text asks for what has no code of its own.</summary>
    public bool WantsTheRest { get; }

    /// <summary>Whether some of the words must stand side by side: then only a document's words in order say whether it matches.</summary>
    public bool HasGluedWords { get; }

    // A little word that is still being typed may become one that says something: "hospital be".
    private static bool IsWord(QuerySlot slot) =>
        !CodeAnalyzer.SaysLittle(slot.Word.Term) || slot.Alternatives.Exists(alternative => alternative.Kind == MatchKind.Prefix);

    private static bool[] HeadSlots(WordQuery query)
    {
        var heads = new bool[query.Slots.Count];
        if (query.HeadSlot >= 0)
        {
            heads[query.HeadSlot] = true;
            foreach (var phrase in query.Phrases)
            {
                heads[phrase.EndPart - 1] |= phrase.FirstSlot <= query.HeadSlot && query.HeadSlot < phrase.EndSlot;
            }
        }

        return heads;
    }
}
