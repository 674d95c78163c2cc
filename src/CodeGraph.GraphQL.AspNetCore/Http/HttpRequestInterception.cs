using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>Calls the interceptors; without any, a request costs nothing more.</summary>
internal sealed class HttpRequestInterception(IEnumerable<IHttpRequestInterceptor> interceptors)
{
    private readonly IHttpRequestInterceptor[] _interceptors = [.. interceptors];

    internal IDictionary<string, object?>? ContextDataOf(HttpContext context)
    {
        if (_interceptors.Length == 0)
        {
            return null;
        }

        var data = new ConcurrentDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var interceptor in _interceptors)
        {
            interceptor.OnCreate(context, data);
        }

        return data;
    }
}
