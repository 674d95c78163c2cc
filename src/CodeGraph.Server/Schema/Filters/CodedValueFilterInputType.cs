namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>CodedValueFilterInput</c>.</summary>
internal sealed class CodedValueFilterInputType() : KeyFilterInputType("CodedValueFilterInput", "code", "a decoded value");
