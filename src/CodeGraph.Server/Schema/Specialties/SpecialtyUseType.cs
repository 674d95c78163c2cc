using CodeGraph.Catalog.Model.Specialties;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Specialties;

/// <summary>The object type <c>SpecialtyUse</c>.</summary>
internal sealed class SpecialtyUseType : ObjectType<SpecialtyUse>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<SpecialtyUse> descriptor)
    {
        descriptor.Name("SpecialtyUse").Description("That a specialty uses a code, and who says so.");
        descriptor.Field("specialty", u => u.Specialty).NonNull<SpecialtyType>().Description("The specialty.");
        descriptor.Field("provenance", u => u.Provenance).NonNull<ProvenanceType>()
            .Description("`CURATED`: CodeGraph's editors named it. `DERIVED`: the rule, and the record it was applied to; a use to expect, not a permission to bill.");
    }
}
