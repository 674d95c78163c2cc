using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Structure;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The object type <c>RelatedCode</c>.</summary>
internal sealed class RelatedCodeType : ObjectType<DatedRelation>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedRelation> descriptor)
    {
        descriptor.Name("RelatedCode").Description("A code related to another, with the reason.");
        descriptor.Field("kind", r => r.Related.Kind).NonNull<RelatedKindType>().Description("How it is related.");
        descriptor.Field("text", r => r.Related.Text).NonNull<StringType>().Description("The related code as the record has it; it may be a CPT code.");
        descriptor.Field("code", r => r.Related.Code is { } code ? new DatedCode(code, r.AsOf) : null).Type<CodeType>()
            .Description("The related code, when the loaded catalogue has it; `text` names it either way.");
        descriptor.Field("reason", r => r.Related.Reason).NonNull<StringType>().Description("Why, as a sentence.");
        descriptor.Field("differences", r => r.Related.Differences).NonNullList<TraitDifferenceType>().ListSize(2).Description("For `SAME_FAMILY`: what differs; else empty.");
        descriptor.Field("provenance", r => r.Related.Provenance).NonNull<ProvenanceType>().Description("The record that says so, or that it was derived from by the rule it names.");
    }
}
