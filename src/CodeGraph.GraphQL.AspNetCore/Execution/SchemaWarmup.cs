using System.Diagnostics;
using CodeGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CodeGraph.GraphQL.AspNetCore.Execution;

/// <summary>
/// Builds the schema while the host starts, before its port opens, and sends one query through the whole engine so that the
/// first client does not wait for the runtime to compile it.
/// </summary>
internal sealed class SchemaWarmup(
    IServiceProvider services, IEnumerable<WarmupTask> tasks, GraphQLReadiness readiness, ILogger<SchemaWarmup> logger) : IHostedService
{
    private const string Query = "query Warmup($name: String!) { __typename __type(name: $name) { kind name fields { name } } }";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var executor = services.GetRequiredService<RequestExecutor>();

        // Storages read their documents when they are made: a missing folder should stop the start, not the first request.
        _ = services.GetServices<IOperationDocumentStorage>();
        await WarmUpAsync(executor, cancellationToken).ConfigureAwait(false);
        foreach (var task in tasks)
        {
            await task.RunAsync(executor, cancellationToken).ConfigureAwait(false);
        }

        readiness.Set();
        logger.LogDebug("The GraphQL schema is ready after {Elapsed} ms.", (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task WarmUpAsync(RequestExecutor executor, CancellationToken cancellationToken)
    {
        using var result = await executor.ExecuteAsync(
            OperationRequest.FromText(Query, """{"name": "Query"}"""),
            cancellationToken).ConfigureAwait(false);
    }
}
