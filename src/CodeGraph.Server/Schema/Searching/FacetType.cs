using CodeGraph.Catalog.Search;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The object type <c>Facet</c>.</summary>
internal sealed class FacetType : ObjectType<Facet>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Facet> descriptor)
    {
        descriptor.Name("Facet").Description("How many of all hits have which value of a property.");
        descriptor.Field("field", f => f.Field).NonNull<StringType>().Description("The property: system, section, coverage, betos, typeOfService, pricing, specialty or status.");
        descriptor.Field("values", f => f.Values).NonNullList<FacetValueType>().ListSize(20).Description("The values, the most frequent first.");
    }
}
