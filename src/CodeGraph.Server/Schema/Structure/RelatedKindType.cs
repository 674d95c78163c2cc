using CodeGraph.Catalog.Model.Structure;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The enum <c>RelatedKind</c>.</summary>
internal sealed class RelatedKindType : EnumType<RelatedKind>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<RelatedKind> descriptor)
    {
        descriptor.Name("RelatedKind").Description("How one code is related to another.");
        descriptor.Value(RelatedKind.Successor).Description("It replaces the code, which has ended: the ended code's official record names it.");
        descriptor.Value(RelatedKind.Predecessor).Description("It has ended, and its official record names the code to use instead.");
        descriptor.Value(RelatedKind.CrossReference).Description("The official record of one, which goes on, names the other as the code to use where it is not valid for Medicare.");
        descriptor.Value(RelatedKind.AddOnTo).Description("The code is listed separately in addition to it: the code's official description names it.");
        descriptor.Value(RelatedKind.AddOn).Description("It is listed separately in addition to the code: its official description names the code.");
        descriptor.Value(RelatedKind.SameDescription).Description("Its official description is the same.");
        descriptor.Value(RelatedKind.SameFamily).Description("Its official description differs only in dose, size, strength, isotope, side, age, material or product.");
    }
}
