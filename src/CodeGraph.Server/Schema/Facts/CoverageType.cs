using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>Coverage</c>: apart from <c>CodedValue</c>, because coverage documents belong to it.</summary>
internal sealed class CoverageType : ObjectType<SourcedValue>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<SourcedValue> descriptor)
    {
        descriptor.Name("Coverage").Description(
            "The Medicare coverage status of the official record. Being listed is no promise of coverage: medical necessity and the contractor's determinations decide.");
        descriptor.Field("code", c => c.Value.Code).NonNull<StringType>().Description("The coverage code: C, D, I, M or S.");
        descriptor.Field("meaning", c => c.Value.Meaning).Type<StringType>().Description("The official meaning; null when the list has none, and `note` says so.");
        descriptor.Field("note", c => c.Value.IsKnown ? null : "The official list of coverage codes does not explain this value.").Type<StringType>()
            .Description("Says that the value is unknown to the official list; null otherwise.");
        descriptor.Field("provenance", c => c.Provenance).NonNull<ProvenanceType>().Description("The record that states it.");
    }
}
