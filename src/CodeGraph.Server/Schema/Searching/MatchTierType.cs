using CodeGraph.Catalog.Search;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The enum <c>MatchTier</c>.</summary>
internal sealed class MatchTierType : EnumType<MatchTier>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<MatchTier> descriptor)
    {
        descriptor.Name("MatchTier")
            .Description("Why a hit is where it is. The tiers are in order: nothing exact is ever outranked by something close.");
        descriptor.Value(MatchTier.ExactCode).Description("The text names this very code or modifier.");
        descriptor.Value(MatchTier.CodePrefix).Description("The text is the beginning of this code.");
        descriptor.Value(MatchTier.Phrase).Description("The words of the text are a name of the code, or stand side by side and in order in one of its texts.");
        descriptor.Value(MatchTier.AllWords).Description("Every word of the text is among the code's words.");
        descriptor.Value(MatchTier.WordPrefix).Description("Every word is there when the last one, still being typed, is completed.");
        descriptor.Value(MatchTier.Synonym).Description("Every word is there when a synonym of the lexicon is put in its place.");
        descriptor.Value(MatchTier.Mention).Description("Every word is there, but not as a name of the thing: in what is told about the code, far apart, or in an accessory or a quality measure.");
        descriptor.Value(MatchTier.Typo).Description("Every word is there when misspelt words are corrected. Never applies to codes and numbers.");
        descriptor.Value(MatchTier.MostWords).Description("Most of the words are there. Only sought when no code has all of them.");
        descriptor.Value(MatchTier.Family).Description("Not the words are there, but the code is of the family of one of the first hits: its official description begins alike. Added to short answers.");
    }
}
