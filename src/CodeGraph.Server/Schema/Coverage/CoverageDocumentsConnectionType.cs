using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Coverage;

/// <summary>The object type <c>CoverageDocumentsConnection</c>.</summary>
internal sealed class CoverageDocumentsConnectionType() : ConnectionType<CoverageDocument, CoverageDocumentType, CoverageDocumentsEdgeType>("CoverageDocuments", "coverage documents");

/// <summary>The object type <c>CoverageDocumentsEdge</c>.</summary>
internal sealed class CoverageDocumentsEdgeType() : EdgeType<CoverageDocument, CoverageDocumentType>("CoverageDocuments");
