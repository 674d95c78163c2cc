using CodeGraph.GraphQL;

namespace CodeGraph.Server.Metrics;

/// <summary>Serves <c>/metrics</c> to Prometheus.</summary>
internal static class MetricsEndpoint
{
    /// <summary>Adds what the endpoint needs.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton<CodeGraphMeter>();
        services.AddSingleton(_ => new PrometheusMetrics(GraphQLTelemetry.Name, CodeGraphMeter.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime"));
    }

    /// <summary>Maps <c>/metrics</c>, and begins to collect.</summary>
    public static void MapMetrics(this WebApplication app)
    {
        var metrics = app.Services.GetRequiredService<PrometheusMetrics>();
        app.MapGet("/metrics", async context =>
        {
            _ = context.RequestServices.GetRequiredService<CodeGraphMeter>();
            context.Response.ContentType = PrometheusText.ContentType;
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.WriteAsync(metrics.Print(), context.RequestAborted);
        }).WithDisplayName("Metrics");
    }
}
