using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>CodeSystemOperationFilterInput</c>.</summary>
internal sealed class CodeSystemOperationFilterInputType() : EnumOperationFilterInputType<CodeSystemType>("CodeSystem", value => value switch
{
    CodeSystem.HcpcsLevel2 => "HCPCS",
    CodeSystem.Cpt => "CPT",
    CodeSystem.Cdt => "CDT",
    _ => null,
});
