using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>Pricing</c>.</summary>
internal sealed class PricingType : ObjectType<OfficialRecord>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<OfficialRecord> descriptor)
    {
        descriptor.Name("Pricing").Description("How Medicare Part B finds the price, by the official record. It is a method, not an amount.");
        descriptor.Field("indicators", p => SourcedValue.Of(p.PricingIndicators, p)).NonNullList<CodedValueType>().ListSize(4)
            .Description("The methods of pricing, one to four; empty on modifiers.");
        descriptor.Field("multiplePricing", p => SourcedValue.Of(p.MultiplePricingIndicator, p)).Type<CodedValueType>()
            .Description("Whether the code may be priced by several methods; null on modifiers.");
    }
}
