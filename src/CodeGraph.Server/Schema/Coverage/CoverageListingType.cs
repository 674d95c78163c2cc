using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Coverage;

/// <summary>The object type <c>CoverageListing</c>.</summary>
internal sealed class CoverageListingType : ObjectType<CoverageListing>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CoverageListing> descriptor)
    {
        descriptor.Name("CoverageListing").Description("A coverage document names a code or modifier in one of its groups. That is no promise of coverage: the document says under which conditions.");
        descriptor.Field("code", l => l.Code).NonNull<StringType>().Description("The code or modifier.");
        descriptor.Field("document", l => l.Document).NonNull<CoverageDocumentType>().Description("The document.");
        descriptor.Field("group", l => l.Group).NonNull<StringType>().Description("The number of the group.");
        descriptor.Field("paragraph", l => l.Paragraph).Type<StringType>().Description("What the document says above the group, as plain text; null when it says nothing.");
        descriptor.Field("range", l => l.Range).Type<StringType>().Description("`B`, `M` or `E`: beginning, middle or end of a range the contractor entered; `N`: entered by itself.");
        descriptor.Field("provenance", l => l.Provenance).NonNull<ProvenanceType>().Description("The row.");
    }
}

/// <summary>The object type <c>CoverageListingsConnection</c>.</summary>
internal sealed class CoverageListingsConnectionType() : ConnectionType<CoverageListing, CoverageListingType, CoverageListingsEdgeType>("CoverageListings", "namings of codes by coverage documents");

/// <summary>The object type <c>CoverageListingsEdge</c>.</summary>
internal sealed class CoverageListingsEdgeType() : EdgeType<CoverageListing, CoverageListingType>("CoverageListings");
