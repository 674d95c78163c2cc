namespace CodeGraph.Catalog.Search;

/// <summary>What is known of a word in a document without reading the document: enough to bound the score from above.</summary>
/// <param name="Places">The places where the word stands, little words aside, folded into 32 bits.</param>
/// <param name="BestField">The text that counts most of those it is in.</param>
/// <param name="ShortestText">How many words the shortest of those texts has, at most 255.</param>
/// <param name="FirstPlace">Its first place in the official description, at most 254; <see cref="NoPlace"/> when it is not there.</param>
/// <param name="IsHead">Whether it says what the thing is.</param>
internal readonly record struct PostingFacts(uint Places, byte BestField, byte ShortestText, byte FirstPlace, bool IsHead)
{
    /// <summary>The value of <see cref="FirstPlace"/> for a word that is not in the official description.</summary>
    public const byte NoPlace = 255;

    /// <summary>The facts of one occurrence.</summary>
    /// <param name="place">Its place, the value in the upper half.</param>
    /// <param name="wordPlace">The same with little words aside.</param>
    /// <param name="value">The text it is in.</param>
    /// <param name="isHead">Whether it stands where the word stands that says what the thing is.</param>
    public static PostingFacts Of(int place, int wordPlace, ValueHeader value, bool isHead) => new(
        Fold(wordPlace),
        (byte)value.Field,
        (byte)Math.Clamp(value.Length, 1, byte.MaxValue),
        value.Field is MatchField.LongDescription ? (byte)Math.Min(place & 0xffff, NoPlace - 1) : NoPlace,
        isHead);

    /// <summary>The facts of several occurrences together.</summary>
    public PostingFacts And(PostingFacts other) => new(
        Places | other.Places,
        RankingWeights.Of((MatchField)BestField) >= RankingWeights.Of((MatchField)other.BestField) ? BestField : other.BestField,
        Math.Min(ShortestText, other.ShortestText),
        Math.Min(FirstPlace, other.FirstPlace),
        IsHead || other.IsHead);

    // Neighbours stay neighbours: a word right behind another has the next bit, around the corner too.
    private static uint Fold(int wordPlace) => 1u << ((((wordPlace >> 16) * 11) + (wordPlace & 0xffff)) & 31);
}
