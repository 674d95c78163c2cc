using CodeGraph.Catalog.Model.Descriptors;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The enum <c>DescriptorKind</c>.</summary>
internal sealed class DescriptorKindType : EnumType<DescriptorKind>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<DescriptorKind> descriptor)
    {
        descriptor.Name("DescriptorKind").Description("The official descriptions a code can have.");
        descriptor.Value(DescriptorKind.Long).Description("The full definition.");
        descriptor.Value(DescriptorKind.Medium).Description("CPT: abbreviated, at most 48 characters in recent editions.");
        descriptor.Value(DescriptorKind.Short).Description("At most 28 characters, for claims and lists.");
        descriptor.Value(DescriptorKind.Consumer).Description("CPT: in words for patients.");
        descriptor.Value(DescriptorKind.Clinician).Description("CPT: in words for clinicians; a code may have several.");
    }
}
