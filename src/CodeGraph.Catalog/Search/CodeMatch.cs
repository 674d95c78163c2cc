namespace CodeGraph.Catalog.Search;

/// <summary>Why a code was found.</summary>
/// <param name="Tier">The kind of match, which decides the order before the score does.</param>
/// <param name="Field">The text of the code in which the (weakest) matching word was found.</param>
/// <param name="Term">The word of that text.</param>
/// <param name="Synonym">The entry of the lexicon, or the name of the code, through which the text was understood; null when its own words were found.</param>
/// <param name="Edits">How many letters of the text had to be changed, 0 unless the tier is <see cref="MatchTier.Typo"/>.</param>
/// <param name="RelatedTo">The code to whose family it belongs; null unless the tier is <see cref="MatchTier.Family"/>.</param>
public sealed record CodeMatch(MatchTier Tier, MatchField Field, string Term, string? Synonym = null, int Edits = 0, string? RelatedTo = null);
