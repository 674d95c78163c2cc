namespace CodeGraph.Catalog.Search;

/// <summary>
/// Why a hit is where it is. The tiers are in order: a hit of an earlier tier is always ahead of a hit of a later one, so
/// that something exact is never outranked by something close.
/// </summary>
public enum MatchTier
{
    /// <summary>The text names this very code or modifier.</summary>
    ExactCode,

    /// <summary>The text is the beginning of this code.</summary>
    CodePrefix,

    /// <summary>The words of the text are a name of the code, or stand side by side and in order in one of its texts.</summary>
    Phrase,

    /// <summary>Every word of the text is among the code's words.</summary>
    AllWords,

    /// <summary>Every word is there when the last one, still being typed, is completed.</summary>
    WordPrefix,

    /// <summary>Every word is there when the lexicon's synonyms are put in its place.</summary>
    Synonym,

    /// <summary>
    /// Every word is there, but not as a name of the thing: in what is told about the code, far apart in a long description, in an
    /// accessory that was not asked for, or in a code that only reports on it.
    /// </summary>
    Mention,

    /// <summary>Every word is there when misspelt words are corrected. Never applies to codes and numbers.</summary>
    Typo,

    /// <summary>Most of the words are there. Only sought when no code has all of them.</summary>
    MostWords,

    /// <summary>Not the words are there, but the code is of the same family as one of the first hits: its official description begins alike.</summary>
    Family,
}
