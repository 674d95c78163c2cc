using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The object type <c>SearchConnection</c>.</summary>
internal sealed class SearchConnectionType : ObjectType<SearchPage>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<SearchPage> descriptor)
    {
        descriptor.Name("SearchConnection").Description("A page of search hits, best first, with counts over all of them.");
        descriptor.Field("edges", p => p.Edges).NonNullList<SearchEdgeType>().Description("The hits of the page, each with why it was found.");
        descriptor.Field("nodes", p => p.Edges.Select(edge => edge.Node)).NonNullList<SearchHitType>().Description("The hits of the page.");
        descriptor.Field("pageInfo", p => (IPage)p).NonNull<PageInfoType>().Description("Where the page stands in the result.");
        descriptor.Field("totalCount", p => p.Result.TotalCount).NonNull<IntType>().Description("How many codes and modifiers match, exactly.");
        descriptor.Field("facets", p => p.Result.Facets).NonNullList<FacetType>().Cost(20).ListSize(8).Description("The counts of all hits by their properties. A property's counts leave the conditions of `where` on that property alone out, so that they say what another choice would give.");
        descriptor.Field("didYouMean", p => DatedOffer.Of(p.Result.DidYouMean, p.AsOf)).NonNullList<DidYouMeanType>().ListSize(5)
            .Description("What else could have been meant: codes near to a mistyped one, or the text with its misspelt words corrected.");
        descriptor.Field("interpretation", p => p.Result.Interpretation).Type<StringType>()
            .Description("What was left out or put in another's place to find something, in a sentence; null when the text was taken as it is.");
    }
}
