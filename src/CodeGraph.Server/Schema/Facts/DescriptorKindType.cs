using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The enum <c>DescriptorKind</c>.</summary>
internal sealed class DescriptorKindType : EnumType<DescriptorKind>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<DescriptorKind> descriptor)
    {
        descriptor.Name("DescriptorKind").Description("The official descriptions a code can have.");
        descriptor.Value(DescriptorKind.Short).Description("At most 28 characters, for claims and lists.");
        descriptor.Value(DescriptorKind.Long).Description("The full definition.");
    }
}
