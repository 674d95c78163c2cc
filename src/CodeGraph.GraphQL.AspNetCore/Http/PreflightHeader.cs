using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// The headers that prove a request was not sent by a foreign page behind its user's back: a browser lets such a page set them
/// only after a CORS preflight that the host has allowed.
/// </summary>
internal static class PreflightHeader
{
    // HotChocolate's and the specification's own first, then Apollo's, which its clients already send.
    internal static readonly string[] Names =
        ["GraphQL-Preflight", "GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"];

    internal static bool IsPresent(IHeaderDictionary headers)
    {
        foreach (var name in Names)
        {
            if (headers.TryGetValue(name, out var value) && value.ToString().Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
