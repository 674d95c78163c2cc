using CodeGraph.Catalog.Search;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The object type <c>FacetValue</c>.</summary>
internal sealed class FacetValueType : ObjectType<FacetValue>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<FacetValue> descriptor)
    {
        descriptor.Name("FacetValue").Description("One value of a facet.");
        descriptor.Field("value", v => v.Value).NonNull<StringType>().Description("The value as `where` takes it.");
        descriptor.Field("label", v => v.Label).Type<StringType>().Description("What it means; null when the value speaks for itself.");
        descriptor.Field("count", v => v.Count).NonNull<IntType>().Description("How many of all hits have it.");
    }
}
