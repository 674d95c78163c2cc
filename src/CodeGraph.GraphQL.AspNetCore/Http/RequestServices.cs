using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// The services of a request, for resolvers. ASP.NET Core opens a scope when they are first asked for, so a request whose
/// resolvers need none does not pay for one.
/// </summary>
internal sealed class RequestServices(HttpContext context) : IServiceProvider
{
    public object? GetService(Type serviceType) => context.RequestServices.GetService(serviceType);
}
