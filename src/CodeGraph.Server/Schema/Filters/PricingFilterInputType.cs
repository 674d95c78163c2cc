using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>PricingFilterInput</c>.</summary>
internal sealed class PricingFilterInputType : InputObjectType<CodeFilter>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<CodeFilter> descriptor)
    {
        descriptor.Name("PricingFilterInput").Description("Conditions on how the price is found; all that are given must hold.");
        new EntryFilterFields(descriptor)
            .List<CodedValueListFilterInputType>("indicators", CodeField.Pricing, "The methods of pricing.")
            .Text<CodedValueFilterInputType>("multiplePricing", CodeField.MultiplePricing, "Whether the code may be priced by several methods.")
            .Create();
    }
}
