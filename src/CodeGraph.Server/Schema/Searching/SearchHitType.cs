using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The union <c>SearchHit</c>.</summary>
internal sealed class SearchHitType : UnionType
{
    /// <inheritdoc/>
    protected override void Configure(IUnionTypeDescriptor descriptor) => descriptor
        .Name("SearchHit")
        .Description("What a search finds: a code or a modifier.")
        .Type<CodeType>()
        .Type<ModifierType>();
}
