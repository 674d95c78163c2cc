using CodeGraph.Catalog.Model.Edits;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The object type <c>NcciAssociatedModifier</c>.</summary>
internal sealed class NcciModifierType : ObjectType<NcciModifier>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<NcciModifier> descriptor)
    {
        descriptor.Name("NcciAssociatedModifier").Description("A modifier that may bypass a pair edit of indicator 1 when what it stands for is documented.");
        descriptor.Field("code", m => m.Code).NonNull<StringType>().Description("The modifier; `modifier(code:)` tells more.");
        descriptor.Field("group", m => m.Group).NonNull<StringType>().Description("What CMS lists it under: `anatomic`, `global surgery` or `other`.");
        descriptor.Field("provenance", m => m.Provenance).NonNull<ProvenanceType>().Description("Where CMS lists it.");
    }
}
