namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>CodedValueListFilterInput</c>.</summary>
internal sealed class CodedValueListFilterInputType() : ListFilterInputType<CodedValueFilterInputType>("CodedValueListFilterInput", "decoded values");
