using CodeGraph.GraphQL;
using CodeGraph.Server.Metrics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CodeGraph.Server.Hosting;

/// <summary>
/// Sends traces and metrics to the collector that OpenTelemetry's own environment variables name. Without
/// <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> nothing of it is loaded.
/// </summary>
internal sealed class OpenTelemetryExport : IHostedService, IDisposable
{
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    /// <summary>Whether the environment names a collector.</summary>
    public static bool IsWanted => Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is { Length: > 0 };

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(resource => resource.AddService("codegraph"))
            .AddSource("Microsoft.AspNetCore", GraphQLTelemetry.Name)
            .AddOtlpExporter()
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(resource => resource.AddService("codegraph"))
            .AddMeter("Microsoft.AspNetCore.Hosting", "System.Runtime", GraphQLTelemetry.Name, CodeGraphMeter.Name)
            .AddOtlpExporter()
            .Build();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        _traces?.ForceFlush(2_000);
        _metrics?.ForceFlush(2_000);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }
}
