namespace CodeGraph.Catalog.Search;

/// <summary>The words of a text with everything that may stand for them.</summary>
internal sealed class WordQuery
{
    /// <summary>More places than this are not filled: the ranker keeps one bit for each.</summary>
    public const int MaxSlots = 64;

    /// <summary>The places: first those of the text, in order; behind them the words of <see cref="Phrases"/>.</summary>
    public List<QuerySlot> Slots { get; } = [];

    /// <summary>How many of the places are words of the text.</summary>
    public int WordCount { get; init; }

    /// <summary>The synonyms of several words.</summary>
    public List<SynonymPhrase> Phrases { get; } = [];

    /// <summary>The entry of the lexicon behind an alternative, by place and word.</summary>
    public Dictionary<(int Slot, int Term), string> Entries { get; } = [];

    /// <summary>How the lexicon spells a misspelt word that no code's text has, by place.</summary>
    public Dictionary<int, string> Spelt { get; } = [];

    /// <summary>The place of the word that says what the thing is; -1 when none does.</summary>
    public int HeadSlot { get; init; } = -1;

    /// <summary>How many of the required words may be missing: more than 0 only when nothing has them all.</summary>
    public int MayMiss { get; set; }

    /// <summary>How much of the weight of the required words may be missing instead.</summary>
    public float MayMissWeight { get; set; }

    /// <summary>Whether a place must be filled.</summary>
    public bool IsRequired(int slot) => slot < WordCount && !Slots[slot].Word.IsOptional;
}
