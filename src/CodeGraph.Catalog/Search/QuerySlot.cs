namespace CodeGraph.Catalog.Search;

/// <summary>A word of the index that may stand for a word of the text.</summary>
/// <param name="Term">The word's number in the <see cref="WordIndex"/>.</param>
/// <param name="Weight">How good it is, 1 for the word itself.</param>
/// <param name="Kind">How it came to stand there.</param>
/// <param name="Edits">How many letters were corrected.</param>
internal readonly record struct Alternative(int Term, float Weight, MatchKind Kind, byte Edits = 0);

/// <summary>A place of the query that a code has to fill: a word of the text, or a word of a synonym of several words.</summary>
internal sealed class QuerySlot(QueryWord word)
{
    /// <summary>What was typed.</summary>
    public QueryWord Word { get; } = word;

    /// <summary>The words that fill the place.</summary>
    public List<Alternative> Alternatives { get; } = [];

    /// <summary>Whether the word is most likely the beginning of a longer one, although it is a word too.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>How much the place tells codes apart: the inverse document frequency of its words.</summary>
    public float Weight { get; set; }
}

/// <summary>Several words of the lexicon that together stand for one or more words of the text.</summary>
/// <param name="FirstSlot">The first of the text's words that it stands for.</param>
/// <param name="EndSlot">The one after the last.</param>
/// <param name="FirstPart">The place of its own first word, behind the places of the text.</param>
/// <param name="EndPart">The one after the last.</param>
/// <param name="Entry">The lexicon's entry, to name it.</param>
/// <param name="SpellsOut">Whether it only spells out an abbreviation that was typed.</param>
/// <param name="IsCorrected">Whether a misspelt word of the text had to be corrected first.</param>
internal readonly record struct SynonymPhrase(int FirstSlot, int EndSlot, int FirstPart, int EndPart, string Entry, bool SpellsOut, bool IsCorrected)
{
    /// <summary>Whether it stands for a word of the text.</summary>
    public bool Covers(int slot) => FirstSlot <= slot && slot < EndSlot;
}
