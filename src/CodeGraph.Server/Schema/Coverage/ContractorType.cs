using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Coverage;

/// <summary>The object type <c>Contractor</c>.</summary>
internal sealed class ContractorType : ObjectType<CoverageContractor>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CoverageContractor> descriptor)
    {
        descriptor.Name("Contractor").Description("A Medicare administrative contractor in one of its jurisdictions.");
        descriptor.Field("number", c => c.Number).NonNull<StringType>().Description("The number CMS assigned, five digits; for `contractor` and filters.");
        descriptor.Field("name", c => c.Name).NonNull<StringType>().Description("The name it does business under.");
        descriptor.Field("type", c => c.Type).Type<StringType>().Description("What it administers, such as `A and B MAC`; null when the lookup is not loaded.");
        descriptor.Field("subtype", c => c.Subtype).Type<StringType>().Description("Which part of it, such as `MAC B`; null when the database has none.");
        descriptor.Field("jurisdiction", c => c.Jurisdiction).Type<StringType>().Description("The jurisdiction, such as `J - E`; null when the database has none.");
        descriptor.Field("regions", c => c.Regions).NonNullList<StringType>().Description("The CMS regions that oversee it.");
        descriptor.Field("states", c => c.States).NonNullList<CoverageStateType>().ListSize(10).Description("The states of its jurisdiction.");
        descriptor.Field("url", c => c.Url).Type<StringType>().Description("Its own site, as the database has it.");
        descriptor.Field("provenance", c => c.Provenance).NonNull<ProvenanceType>().Description("The row.");
    }
}
