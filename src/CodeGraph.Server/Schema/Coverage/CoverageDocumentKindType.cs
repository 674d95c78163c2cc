using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Coverage;

/// <summary>The enum <c>CoverageDocumentKind</c>.</summary>
internal sealed class CoverageDocumentKindType : EnumType<CoverageDocumentKind>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<CoverageDocumentKind> descriptor)
    {
        descriptor.Name("CoverageDocumentKind").Description("What a document of the Medicare Coverage Database is.");
        descriptor.Value(CoverageDocumentKind.LocalDetermination).Description("A local coverage determination (LCD), by a Medicare administrative contractor.");
        descriptor.Value(CoverageDocumentKind.Article).Description("An article by a contractor: billing and coding, self-administered drugs, response to comments.");
        descriptor.Value(CoverageDocumentKind.NationalDetermination).Description("A national coverage determination (NCD), by CMS.");
    }
}
