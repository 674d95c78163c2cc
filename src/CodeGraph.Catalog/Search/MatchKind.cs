namespace CodeGraph.Catalog.Search;

/// <summary>How a word of the text became a word of a code, the closest first.</summary>
internal enum MatchKind : byte
{
    /// <summary>It is the same word, or the same word in another form.</summary>
    Word,

    /// <summary>It is the beginning of the word.</summary>
    Prefix,

    /// <summary>The lexicon says that it means the same.</summary>
    Synonym,

    /// <summary>It is the word when a letter or two are corrected.</summary>
    Typo,
}
