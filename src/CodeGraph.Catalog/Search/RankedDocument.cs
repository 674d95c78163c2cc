namespace CodeGraph.Catalog.Search;

/// <summary>A document with its place in the order.</summary>
/// <param name="Document">Its number.</param>
/// <param name="Tier">The kind of match.</param>
/// <param name="Score">How well it matches within the tier.</param>
/// <param name="WeakestSlot">The place that decides the tier; -1 when the text names the code.</param>
/// <param name="Parts">What the score is the sum of.</param>
/// <param name="Phrase">The last word of a text that has all the words side by side and in order; null when none has.</param>
internal readonly record struct RankedDocument(
    int Document, MatchTier Tier, float Score, int WeakestSlot, ScoreParts Parts, SlotMatch? Phrase = null)
{
    /// <summary>The tier and the score as one number, greater is better: scores lie less far apart than tiers.</summary>
    public float Key => KeyOf(Tier, Score);

    /// <summary>The key of a tier and a score.</summary>
    public static float KeyOf(MatchTier tier, float score) => score - (8 * (int)tier);

    /// <summary>The document to whose family it belongs, when that is why it is a hit; -1 when it matches itself.</summary>
    public int RelativeOf { get; init; } = -1;
}

/// <summary>The word of a document that best fills a place.</summary>
internal readonly record struct SlotMatch(
    float Weight, int Term, int Place, MatchField Field, MatchKind Kind, byte Edits, string? Phrase = null);

/// <summary>What a score is the sum of, each between 0 and about 1.</summary>
/// <param name="Words">How well the words fit, weighted by how much each tells codes apart.</param>
/// <param name="Order">How many of them stand side by side and in order.</param>
/// <param name="Completeness">How much of the text they are found in they make up.</param>
/// <param name="Early">How near the beginning of the official description they stand.</param>
/// <param name="Head">1 when the word that says what the thing is, is what was asked for.</param>
/// <param name="Accessory">1 for an accessory of the thing when nobody asked for one; it is taken off.</param>
/// <param name="Residual">1 for a code for what has no code of its own, when nobody asked for one; it is taken off.</param>
/// <param name="General">1 for the code of a drug whoever makes it.</param>
/// <param name="Variant">1 for one maker's version of the thing; it is taken off.</param>
/// <param name="Inactive">1 for a code that is not valid on the date; it is taken off.</param>
internal readonly record struct ScoreParts(
    float Words, float Order, float Completeness, float Early, float Head, float Accessory, float Residual, float General, float Variant, float Inactive)
{
    /// <summary>The weighted sum.</summary>
    public float Score =>
        Words + (RankingWeights.Order * Order) + (RankingWeights.Completeness * Completeness) + (RankingWeights.Early * Early)
        + (RankingWeights.Head * Head) - (RankingWeights.Accessory * Accessory) - (RankingWeights.Residual * Residual) + (RankingWeights.General * General)
        - (RankingWeights.Variant * Variant) - (RankingWeights.Inactive * Inactive);
}
