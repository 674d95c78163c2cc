using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Changes;

namespace CodeGraph.Server.Schema.Changes;

/// <summary>The object type <c>CodeChangeCount</c>.</summary>
internal sealed class CodeChangeCountType : ObjectType<CodeChangeCount>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CodeChangeCount> descriptor)
    {
        descriptor.Name("CodeChangeCount").Description("How many changes of a kind there are between two releases.");
        descriptor.Field("kind", c => c.Kind).NonNull<CodeChangeKindType>().Description("The kind.");
        descriptor.Field("changes", c => c.Changes).NonNull<IntType>().Description("How many changes.");
        descriptor.Field("codes", c => c.Codes).NonNull<IntType>().Description("Of how many codes.");
        descriptor.Field("modifiers", c => c.Modifiers).NonNull<IntType>().Description("Of how many modifiers.");
    }
}
