using System.Text;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.Benchmarks.Peers;

/// <summary>The queries that servers are compared with: one record, and a page of 50 with about 1,000 fields.</summary>
internal static class PeerQueries
{
    internal const string OneCode = """{code(code:"A9597"){code shortDescription longDescription}}""";

    internal const string PageOfCodes = """
        { codes(first: 50) {
              nodes { code shortDescription longDescription
                modifiers { code description } specialties { code name }
                coverage { status category effectiveDate pricingIndicator } }
              pageInfo { hasNextPage endCursor } } }
        """;

    internal static async Task WarmUpAsync(RequestExecutor executor, CancellationToken cancellationToken)
    {
        foreach (var query in (string[])[OneCode, PageOfCodes])
        {
            using var result = await executor.ExecuteAsync(
                new OperationRequest { Query = Encoding.UTF8.GetBytes(query) }, cancellationToken);
        }
    }
}
