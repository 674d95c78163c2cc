using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CodeGraph.Server.Hosting;

/// <summary>What an orchestrator asks: is the process alive, and can it answer.</summary>
internal static class HealthEndpoints
{
    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var served = context.RequestServices.GetRequiredService<CatalogHost>().Current;
        context.Response.ContentType = "application/json; charset=utf-8";
        var json = $$"""{"status":"{{report.Status}}","commit":{{served.Generation}},"codes":{{served.Catalog.Codes.Count}},"modifiers":{{served.Catalog.Modifiers.Count}}}""";
        context.Response.ContentLength = json.Length;
        return context.Response.WriteAsync(json, context.RequestAborted);
    }
}
