using CodeGraph.Catalog.Model.Structure;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The object type <c>TraitDifference</c>.</summary>
internal sealed class TraitDifferenceType : ObjectType<TraitDifference>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<TraitDifference> descriptor)
    {
        descriptor.Name("TraitDifference").Description("A trait in which two codes of a family differ.");
        descriptor.Field("kind", d => d.Kind).NonNull<TraitKindType>().Description("The kind of trait.");
        descriptor.Field("this", d => d.This).Type<StringType>().Description("What the code says; null when it does not mention the trait.");
        descriptor.Field("other", d => d.Other).Type<StringType>().Description("What the related code says; null when it does not mention the trait.");
    }
}
