namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>StringListFilterInput</c>.</summary>
internal sealed class StringListFilterInputType() : ListFilterInputType<StringOperationFilterInputType>("StringListFilterInput", "texts");
