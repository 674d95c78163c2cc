using CodeGraph.GraphQL.Execution;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CodeGraph.GraphQL.AspNetCore.Execution;

/// <summary>
/// Logs the exceptions whose messages the engine keeps from clients, so that somebody sees them; unless the host has its own way.
/// </summary>
internal sealed class UnexpectedExceptionLogging(ILogger<RequestExecutor> logger) : IPostConfigureOptions<RequestExecutorOptions>
{
    public void PostConfigure(string? name, RequestExecutorOptions options) => options.OnUnexpectedException ??= Log;

    private void Log(GraphQLError error)
    {
        if (logger.IsEnabled(LogLevel.Error))
        {
            var path = error.Path is null ? "(no path)" : string.Join('.', error.Path);
            logger.LogError(error.Exception, "A resolver failed at {Path}.", path);
        }
    }
}
