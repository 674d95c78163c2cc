using CodeGraph.GraphQL.CostAnalysis;
using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>The request header <c>GraphQL-Cost</c>, as HotChocolate has it.</summary>
internal static class CostHeader
{
    internal const string Name = "GraphQL-Cost";

    /// <summary>Reads the header.</summary>
    /// <returns>False when it has a value that means nothing.</returns>
    internal static bool TryRead(IHeaderDictionary headers, out CostReporting reporting)
    {
        reporting = CostReporting.None;
        if (!headers.TryGetValue(Name, out var value))
        {
            return true;
        }

        reporting = value.ToString() switch
        {
            var text when text.Equals("report", StringComparison.OrdinalIgnoreCase) => CostReporting.Report,
            var text when text.Equals("validate", StringComparison.OrdinalIgnoreCase) => CostReporting.Validate,
            _ => CostReporting.None,
        };
        return reporting != CostReporting.None;
    }
}
