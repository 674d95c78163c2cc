using CodeGraph.Catalog.Model.Modifiers;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Modifiers;

/// <summary>The object type <c>ModifierBasis</c>.</summary>
internal sealed class ModifierBasisType : ObjectType<ModifierBasis>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<ModifierBasis> descriptor)
    {
        descriptor.Name("ModifierBasis").Description("The official fact of a code from which it follows whether a modifier fits.");
        descriptor.Field("name", b => b.Name).NonNull<StringType>().Description("What the fact is called, such as `PC/TC indicator`.");
        descriptor.Field("value", b => b.Value).NonNull<StringType>().Description("Its value, such as `1`.");
        descriptor.Field("meaning", b => b.Meaning).Type<StringType>().Description("What the value stands for in the official list; null when the name says it.");
        descriptor.Field("provenance", b => b.Provenance).NonNull<ProvenanceType>().Description("The file and row that state it.");
    }
}
