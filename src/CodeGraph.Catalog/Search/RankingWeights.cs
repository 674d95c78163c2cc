namespace CodeGraph.Catalog.Search;

/// <summary>The weights of the ranking, in one place. Tuned on judged queries; see <c>docs/relevance.md</c>.</summary>
internal static class RankingWeights
{
    /// <summary>A form of the word other than the one typed.</summary>
    public const float OtherForm = 0.94f;

    /// <summary>A word that begins with what was typed, at the least; the nearer to whole, the more.</summary>
    public const float Prefix = 0.6f;

    /// <summary>A one-word synonym of the lexicon.</summary>
    public const float Synonym = 0.85f;

    /// <summary>A synonym of several words that stand side by side.</summary>
    public const float SynonymPhrase = 0.9f;

    /// <summary>A synonym of several words that stand apart.</summary>
    public const float ScatteredSynonymPhrase = 0.6f;

    /// <summary>Taken off for each letter that was corrected.</summary>
    public const float Edit = 0.2f;

    /// <summary>All words side by side and in order.</summary>
    public const float Order = 0.45f;

    /// <summary>The words are the whole text.</summary>
    public const float Completeness = 0.2f;

    /// <summary>The official description begins with them.</summary>
    public const float Early = 0.25f;

    /// <summary>After how many words the bonus for standing early is halved.</summary>
    public const float EarlyWords = 3f;

    /// <summary>Taken off for an accessory, a part or a replacement when the thing itself was asked for.</summary>
    public const float Accessory = 0.35f;

    /// <summary>Taken off for a code for what is "not otherwise classified" when that was not asked for.</summary>
    public const float Residual = 0.15f;

    /// <summary>For the code of a drug whoever makes it, "not otherwise specified".</summary>
    public const float General = 0.15f;

    /// <summary>Taken off for one maker's version, "not therapeutically equivalent to" the drug that was asked for.</summary>
    public const float Variant = 0.15f;

    /// <summary>Taken off for a code that is not valid on the date of service, so that it stands behind a valid one that matches as well.</summary>
    public const float Inactive = 0.3f;

    /// <summary>The word that says what the thing is, is what the text asks for.</summary>
    public const float Head = 0.25f;

    /// <summary>What is left of a match whose word the code says is not there, or the other way round.</summary>
    public const float Contrary = 0.6f;

    /// <summary>How much a word that says little counts beside one that is required.</summary>
    public const float LittleWord = 0.1f;

    /// <summary>How much a word for any thing ("device") counts beside one that says which.</summary>
    public const float AnyThingWord = 0.3f;

    /// <summary>A code that only reports on a thing names it when the words are at least this share of a text of it.</summary>
    public const float MentionShare = 0.2f;

    /// <summary>Words that stand apart in a text with more words than this have little to do with each other.</summary>
    public const int FarApart = 40;

    /// <summary>How much of what was said may be missing when no code has it all.</summary>
    public const float MissingShare = 0.55f;

    /// <summary>How much a match in a text counts.</summary>
    public static float Of(MatchField field) => field switch
    {
        MatchField.Synonym or MatchField.LongDescription => 1f,
        MatchField.ShortDescription or MatchField.PlainLanguage => 0.95f,
        MatchField.Summary => 0.6f,
        _ => 0.4f,
    };
}
