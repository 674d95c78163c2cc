using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>CodeStatusOperationFilterInput</c>.</summary>
internal sealed class CodeStatusOperationFilterInputType() : EnumOperationFilterInputType<CodeStatusType>("CodeStatus", value => value switch
{
    CodeStatus.Active => "ACTIVE",
    CodeStatus.Terminated => "TERMINATED",
    CodeStatus.NotYetEffective => "NOT_YET_EFFECTIVE",
    CodeStatus.Unknown => "UNKNOWN",
    _ => null,
});
