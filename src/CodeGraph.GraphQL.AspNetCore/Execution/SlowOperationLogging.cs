using CodeGraph.GraphQL.Diagnostics;
using CodeGraph.GraphQL.Execution;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CodeGraph.GraphQL.AspNetCore.Execution;

/// <summary>Logs the operations that take longer than <see cref="TelemetryOptions.SlowOperationThreshold"/>; unless the host has its own way.</summary>
internal sealed partial class SlowOperationLogging(ILogger<RequestExecutor> logger) : IPostConfigureOptions<RequestExecutorOptions>
{
    public void PostConfigure(string? name, RequestExecutorOptions options) => options.Telemetry.OnSlowOperation ??= Log;

    private void Log(SlowOperation slow)
    {
        if (logger.IsEnabled(LogLevel.Warning))
        {
            LogSlow(
                logger,
                slow.OperationType?.ToString().ToLowerInvariant() ?? "operation",
                slow.OperationName ?? "(unnamed)",
                slow.Duration.TotalMilliseconds,
                slow.Phases.Parse.TotalMilliseconds,
                slow.Phases.Validate.TotalMilliseconds,
                slow.Phases.Plan.TotalMilliseconds,
                slow.Phases.Execute.TotalMilliseconds,
                slow.Cost?.FieldCost,
                slow.Cost?.TypeCost,
                string.Join(", ", slow.VariableNames),
                slow.ErrorCount,
                slow.DocumentHash);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Slow {OperationType} {OperationName}: {Duration:0.0} ms (parse {Parse:0.0}, validate {Validate:0.0}, plan {Plan:0.0}, execute {Execute:0.0}); "
            + "cost {FieldCost}/{TypeCost}; variables [{Variables}]; {ErrorCount} errors; document {DocumentHash}.")]
    private static partial void LogSlow(
        ILogger logger, string operationType, string operationName, double duration, double parse, double validate, double plan, double execute,
        double? fieldCost, double? typeCost, string variables, int errorCount, string documentHash);
}
