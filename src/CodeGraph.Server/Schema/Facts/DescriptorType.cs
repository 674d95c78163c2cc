using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>Descriptor</c>.</summary>
internal sealed class DescriptorType : ObjectType<Descriptor>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Descriptor> descriptor)
    {
        descriptor.Name("Descriptor").Description("An official description.");
        descriptor.Field("kind", d => d.Kind).NonNull<DescriptorKindType>().Description("Which description it is.");
        descriptor.Field("text", d => d.Text).NonNull<StringType>().Description("The description.");
        descriptor.Field("provenance", d => d.Provenance).NonNull<ProvenanceType>().Description("The record, or the row of the licensee's file, that states it.");
        descriptor.Field("copyright", d => d.Copyright).Type<StringType>().Description("The copyright notice that goes with the text; null for works of the US Government.");
    }
}
