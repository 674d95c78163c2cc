using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Structure;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The object type <c>CodeFamily</c>.</summary>
internal sealed class CodeFamilyType : ObjectType<DatedFamily>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedFamily> descriptor)
    {
        descriptor.Name("CodeFamily")
            .Description("Codes whose official descriptions are equal but for dose, size, strength, isotope, side, age, material or product.");
        descriptor.Field("key", f => f.Family.Key).NonNull<StringType>().Description("A stable key made of the words they share, such as `serum-albumin-diagnostic`; for `family`.");
        descriptor.Field("name", f => f.Family.Name).NonNull<StringType>().Description("The words they share, in lower case.");
        descriptor.Field("differsIn", f => f.Family.DiffersIn).NonNullList<TraitKindType>().ListSize(3).Description("What they differ in.");
        descriptor.Field("size", f => f.Family.Members.Count).NonNull<IntType>().Description("How many codes it has, those that ended included.");
        descriptor.Field("members", f => f.Family.Members.Select(member => new DatedMember(member, f.AsOf))).NonNullList<FamilyMemberType>().ListSize(5)
            .Description("Its codes in order, those that ended included.");
    }
}
