using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Coverage;

/// <summary>The object type <c>RelatedDocument</c>.</summary>
internal sealed class RelatedDocumentType : ObjectType<RelatedDocument>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<RelatedDocument> descriptor)
    {
        descriptor.Name("RelatedDocument").Description("A coverage document that another points to.");
        descriptor.Field("document", r => r.Document).NonNull<CoverageDocumentType>().Description("The document.");
        descriptor.Field("provenance", r => r.Provenance).NonNull<ProvenanceType>().Description("The row that makes the link.");
    }
}
