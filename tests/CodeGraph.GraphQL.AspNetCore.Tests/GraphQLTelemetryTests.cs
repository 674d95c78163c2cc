using System.Collections.Concurrent;
using System.Diagnostics;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CodeGraph.GraphQL.AspNetCore.Tests;

public sealed class GraphQLTelemetryTests
{
    [Fact]
    public async Task A_request_is_an_activity_with_its_operation_and_what_went_wrong()
    {
        var activities = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphQLTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await GraphQLTestServer.StartAsync();

        using var good = await server.PostAsync("""{"query":"query TelemetryGood { hello }","operationName":"TelemetryGood"}""");
        using var bad = await server.PostAsync("""{"query":"query TelemetryBad { fail }","operationName":"TelemetryBad"}""");

        Assert.Equal((ActivityStatusCode.Unset, null), Outcome("TelemetryGood"));
        Assert.Equal((ActivityStatusCode.Error, "EXECUTION_ERROR"), Outcome("TelemetryBad"));

        (ActivityStatusCode, object?) Outcome(string operationName)
        {
            var activity = activities.Single(candidate => operationName.Equals(candidate.GetTagItem("graphql.operation.name")));
            return (activity.Status, activity.GetTagItem("error.type"));
        }
    }

    [Fact]
    public async Task A_slow_operation_is_logged_without_the_values_of_its_variables()
    {
        var log = new ConcurrentQueue<string>();
        await using var server = await GraphQLTestServer.StartAsync(configure: graphQL =>
        {
            graphQL.Services.AddSingleton<ILoggerProvider>(new QueueLoggerProvider(log));
            graphQL.ModifyRequestOptions(options => options.Telemetry.SlowOperationThreshold = TimeSpan.Zero);
        });

        using var response = await server.PostAsync("""{"query":"query Greet($name: String!) { hello(name: $name) }","variables":{"name":"secret"}}""");

        var line = Assert.Single(log, line => line.StartsWith("Slow query Greet: ", StringComparison.Ordinal));
        Assert.Contains("cost 0/1; variables [name]; 0 errors; document ", line);
        Assert.DoesNotContain("secret", line);
    }

    private sealed class QueueLoggerProvider(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
