using CodeGraph.Catalog.Search;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The object type <c>Highlight</c>.</summary>
internal sealed class HighlightType : ObjectType<Highlight>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Highlight> descriptor)
    {
        descriptor.Name("Highlight").Description("What matched in one of the texts of a hit.");
        descriptor.Field("field", h => h.Field).NonNull<MatchFieldType>().Description("Which text.");
        descriptor.Field("text", h => h.Text).NonNull<StringType>().Description("The text as it stands in the catalogue.");
        descriptor.Field("spans", h => h.Spans).NonNullList<TextSpanType>().ListSize(5).Description("The parts that matched, in order and without overlaps.");
    }
}
