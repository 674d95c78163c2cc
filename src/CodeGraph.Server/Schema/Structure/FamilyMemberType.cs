using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Structure;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The object type <c>FamilyMember</c>.</summary>
internal sealed class FamilyMemberType : ObjectType<DatedMember>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedMember> descriptor)
    {
        descriptor.Name("FamilyMember").Description("A code of a family with what tells it from the others.");
        descriptor.Field("code", m => new DatedCode(m.Member.Code, m.AsOf)).NonNull<CodeType>().Description("The code.");
        descriptor.Field("traits", m => m.Member.Traits).NonNullList<FamilyTraitType>().ListSize(3)
            .Description("What its description says of that in which the family differs; what it does not mention is absent.");
        descriptor.Field("provenance", m => m.Member.Provenance).NonNull<ProvenanceType>().Description("The record whose description was compared, and the rule.");
    }
}
