namespace CodeGraph.GraphQL;

/// <summary>A place in a GraphQL document as an error response names it (specification section 7.1.2).</summary>
/// <param name="Line">The line, starting at 1; <c>\n</c>, <c>\r\n</c> and a lone <c>\r</c> each end one.</param>
/// <param name="Column">The column in UTF-16 code units, starting at 1.</param>
public readonly record struct SourceLocation(int Line, int Column);
