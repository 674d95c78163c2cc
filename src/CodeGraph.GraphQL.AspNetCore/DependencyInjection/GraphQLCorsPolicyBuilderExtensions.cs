using CodeGraph.GraphQL.AspNetCore.Http;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Makes a CORS policy fit for GraphQL clients.</summary>
public static class GraphQLCorsPolicyBuilderExtensions
{
    /// <summary>
    /// Allows what GraphQL clients send across origins: GET and POST, and the headers <c>Content-Type</c>, <c>GraphQL-Preflight</c>,
    /// <c>Apollo-Require-Preflight</c>, <c>GraphQL-Cost</c>, <c>If-None-Match</c> and <c>traceparent</c>. Which origins may is
    /// for the host to say.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The policy.</returns>
    /// <example><code>
    /// services.AddCors(cors => cors.AddPolicy("app", policy => policy.WithOrigins("https://app.example").AllowGraphQL()));
    /// app.UseCors();
    /// app.MapGraphQL().RequireCors("app");
    /// </code></example>
    public static CorsPolicyBuilder AllowGraphQL(this CorsPolicyBuilder policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders([HeaderNames.ContentType, HeaderNames.IfNoneMatch, HeaderNames.TraceParent, CostHeader.Name, .. PreflightHeader.Names])
            .WithExposedHeaders(HeaderNames.ETag)
            .SetPreflightMaxAge(TimeSpan.FromHours(1));
    }
}
