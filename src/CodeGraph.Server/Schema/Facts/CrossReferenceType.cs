using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>CrossReference</c>.</summary>
internal sealed class CrossReferenceType : ObjectType<CrossReference>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CrossReference> descriptor)
    {
        descriptor.Name("CrossReference").Description("A code that the official record names to use instead.");
        descriptor.Field("text", r => r.Text).NonNull<StringType>().Description("The code as the record has it; it may be a CPT code.");
        descriptor.Field("code", (r, context) => context.Snapshot().FindCode(r.Text, r.AsOf)).Type<CodeType>()
            .Description("The code, when the loaded catalogue has it.");
    }
}
