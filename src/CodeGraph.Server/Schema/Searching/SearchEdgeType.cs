using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The object type <c>SearchEdge</c>.</summary>
internal sealed class SearchEdgeType : ObjectType<SearchEdge>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<SearchEdge> descriptor)
    {
        descriptor.Name("SearchEdge").Description("A hit, why it was found, and its place.");
        descriptor.Field("cursor", e => e.Cursor).NonNull<StringType>().Description("The place of the hit, for `after`. Opaque.");
        descriptor.Field("score", e => e.Hit.Score).NonNull<FloatType>().Description("How well it answers, within its tier; greater is better, comparable only within one result.");
        descriptor.Field("match", e => e.Hit.Match).NonNull<SearchMatchType>().Description("Why it was found.");
        descriptor.Field("highlights", e => e.Hit.Highlights).NonNullList<HighlightType>().ListSize(5).Description("What matched in its texts.");
        descriptor.Field("node", e => e.Node).NonNull<SearchHitType>().Description("The code or modifier.");
    }
}
