using CodeGraph.Catalog.Search;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The object type <c>SearchMatch</c>.</summary>
internal sealed class SearchMatchType : ObjectType<CodeMatch>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CodeMatch> descriptor)
    {
        descriptor.Name("SearchMatch").Description("Why something was found.");
        descriptor.Field("tier", m => m.Tier).NonNull<MatchTierType>().Description("The kind of match, which decides the order before the score does.");
        descriptor.Field("field", m => m.Field).NonNull<MatchFieldType>().Description("The text in which the (weakest) matching word was found.");
        descriptor.Field("term", m => m.Term).NonNull<StringType>().Description("The word of that text.");
        descriptor.Field("synonym", m => m.Synonym).Type<StringType>()
            .Description("The entry of the lexicon, or the name of the code, through which the text was understood; null when its own words were found.");
        descriptor.Field("relatedTo", m => m.RelatedTo).Type<StringType>().Description("The code to whose family it belongs; null unless the tier is `FAMILY`.");
        descriptor.Field("edits", m => m.Edits).NonNull<IntType>().Description("How many letters of the text had to be changed; 0 unless the tier is `TYPO`.");
    }
}
