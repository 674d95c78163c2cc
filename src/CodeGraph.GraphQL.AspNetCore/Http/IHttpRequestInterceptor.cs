using CodeGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>Sees every GraphQL request before it is executed. Registered with <c>AddHttpRequestInterceptor</c>.</summary>
public interface IHttpRequestInterceptor
{
    /// <summary>Gives resolvers what they need to know of the request, such as who asks.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="contextData">What resolvers find in <see cref="IResolverContext.ContextData"/>.</param>
    public void OnCreate(HttpContext context, IDictionary<string, object?> contextData);
}
