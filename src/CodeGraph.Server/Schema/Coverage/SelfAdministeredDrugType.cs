using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Coverage;

/// <summary>The object type <c>SelfAdministeredDrug</c>.</summary>
internal sealed class SelfAdministeredDrugType : ObjectType<SelfAdministeredDrug>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<SelfAdministeredDrug> descriptor)
    {
        descriptor.Name("SelfAdministeredDrug").Description("A contractor counts the drug as usually self-administered, which Medicare Part B does not cover.");
        descriptor.Field("article", d => d.Article).NonNull<CoverageDocumentType>().Description("The article with the exclusion list; its contractors and states are those the exclusion applies in.");
        descriptor.Field("brand", d => d.Brand).Type<StringType>().Description("The drug as the contractor names it.");
        descriptor.Field("effectiveDate", d => d.EffectiveDate).Type<DateType>().Description("The first day of the exclusion.");
        descriptor.Field("endDate", d => d.EndDate).Type<DateType>().Description("The last day; null while there is none.");
        descriptor.Field("comments", d => d.Comments).Type<StringType>().Description("On what evidence, in the contractor's words.");
        descriptor.Field("provenance", d => d.Provenance).NonNull<ProvenanceType>().Description("The row.");
    }
}
