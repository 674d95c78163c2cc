using System.Diagnostics;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;

namespace CodeGraph.GraphQL.AspNetCore.Tests;

public sealed class GraphQLTelemetryTests
{
    [Fact]
    public async Task A_request_is_an_activity_with_its_operation_and_its_outcome()
    {
        var activities = new System.Collections.Concurrent.ConcurrentQueue<Activity>();
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

        Assert.Equal((ActivityStatusCode.Ok, "Executed"), Outcome("TelemetryGood"));
        Assert.Equal((ActivityStatusCode.Error, "ExecutedWithErrors"), Outcome("TelemetryBad"));

        (ActivityStatusCode, object?) Outcome(string operationName)
        {
            var activity = activities.Single(candidate => operationName.Equals(candidate.GetTagItem("graphql.operation.name")));
            return (activity.Status, activity.GetTagItem("graphql.request.outcome"));
        }
    }
}
