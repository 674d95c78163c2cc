using CodeGraph.Catalog.Model.Structure;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The object type <c>FamilyTrait</c>.</summary>
internal sealed class FamilyTraitType : ObjectType<FamilyTrait>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<FamilyTrait> descriptor)
    {
        descriptor.Name("FamilyTrait").Description("A part of an official description in which the codes of a family differ.");
        descriptor.Field("kind", t => t.Kind).NonNull<TraitKindType>().Description("What the part says.");
        descriptor.Field("text", t => t.Text).NonNull<StringType>().Description("The part, such as `I-131` or `up to 25 millicuries`.");
    }
}
