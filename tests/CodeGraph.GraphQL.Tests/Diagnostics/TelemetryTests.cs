using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Diagnostics;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Tests.Diagnostics;

// Listeners hear the whole process, so these tests run alone.
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
public sealed class TelemetryCollection;

[Collection(nameof(TelemetryTests))]
public sealed class TelemetryTests
{
    private const string Query = "query Names($first: Int) { items(first: $first) { name } }";

    [Fact]
    public async Task An_operation_is_a_server_span_with_a_span_for_each_phase()
    {
        var spans = await SpansOfAsync(Query, """{"first": 1}""");

        var operation = Assert.Single(spans, span => span.Kind == ActivityKind.Server);
        Assert.Equal(("query", "query", "Names"), (operation.DisplayName, operation.GetTagItem("graphql.operation.type"), operation.GetTagItem("graphql.operation.name")));
        Assert.Equal(ActivityStatusCode.Unset, operation.Status);
        Assert.Null(operation.GetTagItem("graphql.document"));
        Assert.Equal(
            ["GraphQL Document Parsing", "GraphQL Document Validation", "GraphQL Operation Planning", "GraphQL Operation Execution"],
            spans.Where(span => span != operation).Select(span => span.DisplayName));
        Assert.All(spans.Where(span => span != operation), span => Assert.Equal(operation.SpanId, span.ParentSpanId));
    }

    [Fact]
    public async Task A_document_that_is_cached_has_only_its_execution_as_a_phase()
    {
        var executor = Executor();
        using var first = await executor.ExecuteAsync(OperationRequest.FromText("{ items { name } }"));
        using var second = await executor.ExecuteAsync(OperationRequest.FromText("{ items { name } }"));

        var spans = await SpansOfAsync("{ items { name } }", executor: executor);

        Assert.Equal(["GraphQL Operation Execution", "query"], spans.Select(span => span.DisplayName));
    }

    [Fact]
    public async Task Options_put_name_and_document_into_the_span()
    {
        var spans = await SpansOfAsync("query Names { items { name } }", executor: Executor(options =>
        {
            options.Telemetry.IncludeOperationNameInSpanName = true;
            options.Telemetry.IncludeDocument = true;
        }));

        Assert.Equal(("query Names", "query Names { items { name } }"), (spans[^1].DisplayName, spans[^1].GetTagItem("graphql.document")));
    }

    [Theory]
    [InlineData("{ nothing }", "GraphQL Operation", GraphQLErrorCodes.ValidationFailed)]
    [InlineData("{", "GraphQL Operation", GraphQLErrorCodes.ParseFailed)]
    [InlineData("{ fail }", "query", "EXECUTION_ERROR")]
    public async Task What_goes_wrong_is_told_by_its_code(string query, string name, string errorType)
    {
        var span = (await SpansOfAsync(query))[^1];

        Assert.Equal((name, errorType, ActivityStatusCode.Error), (span.DisplayName, span.GetTagItem("error.type"), span.Status));
    }

    [Fact]
    public async Task The_exception_of_a_resolver_is_an_event_of_the_span()
    {
        var span = (await SpansOfAsync("{ fail }"))[^1];

        var exception = Assert.Single(span.Events);
        Assert.Equal("exception", exception.Name);
        Assert.Contains(new KeyValuePair<string, object?>("exception.message", "secret"), exception.Tags);
    }

    [Fact]
    public async Task A_batch_of_a_data_loader_is_a_span_with_its_size()
    {
        var spans = await SpansOfAsync("{ a: loaded(key: 1) b: loaded(key: 2) c: loaded(key: 1) }");

        var batch = Assert.Single(spans, span => span.DisplayName == "GraphQL DataLoader Batch");
        Assert.Equal(("Doubles", 2), (batch.GetTagItem("graphql.dataloader.name"), batch.GetTagItem("graphql.dataloader.batch.size")));
    }

    [Fact]
    public async Task A_result_of_a_stream_is_watched_like_any_other()
    {
        var spans = new List<Activity>();
        using var listener = Listen(spans);
        await foreach (var result in Executor().OpenStream(OperationRequest.FromText("{ items { name } }")))
        {
            result.Dispose();
        }

        Assert.Equal("query", spans[^1].DisplayName);
        Assert.Contains(spans, span => span.DisplayName == "GraphQL Operation Execution" && span.ParentSpanId == spans[^1].SpanId);
    }

    [Fact]
    public async Task Requests_phases_and_documents_are_measured()
    {
        var measured = new List<(string Name, string Tags)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, enabled) =>
        {
            if (instrument.Meter.Name == GraphQLTelemetry.Name)
            {
                enabled.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
        {
            Assert.InRange(value, 0, 60);
            measured.Add((instrument.Name, Text(tags)));
        });
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Add((instrument.Name, Text(tags))));
        listener.Start();
        var executor = Executor();
        using var first = await executor.ExecuteAsync(OperationRequest.FromText("{ items { name } }"));
        using var second = await executor.ExecuteAsync(OperationRequest.FromText("{ items { name } }"));
        using var third = await executor.ExecuteAsync(OperationRequest.FromText("{ items { name } }"));
        using var failed = await executor.ExecuteAsync(OperationRequest.FromText("{ fail }"));

        var durations = measured.Where(one => one.Name == "graphql.server.request.duration").Select(one => one.Tags);
        Assert.Equal(["graphql.operation.type=query", "graphql.operation.type=query", "graphql.operation.type=query", "graphql.operation.type=query error.type=EXECUTION_ERROR"], durations);
        Assert.Equal(["miss", "miss", "hit", "miss"], measured.Where(one => one.Name == "graphql.server.document.cache.requests").Select(one => one.Tags.Split('=')[1]));
        Assert.Equal(4, measured.Count(one => one is { Name: "graphql.server.phase.duration", Tags: "graphql.processing.type=execute" }));
        Assert.Equal(3, measured.Count(one => one is { Name: "graphql.server.phase.duration", Tags: "graphql.processing.type=parse" }));
    }

    [Fact]
    public void Nothing_is_allocated_while_nobody_listens()
    {
        var request = OperationRequest.FromText("{ items { name } }");
        var options = new TelemetryOptions();
        Watch(10);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Watch(1_000);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Watch(int times)
        {
            for (var i = 0; i < times; i++)
            {
                var trace = OperationTrace.Start(request, options);
                using (OperationTrace.Begin(trace, OperationPhase.Parse))
                {
                    Assert.Null(trace);
                }
            }
        }
    }

    [Fact]
    public async Task A_slow_operation_is_told_with_the_names_of_its_variables_and_not_their_values()
    {
        var told = new List<SlowOperation>();
        var executor = Executor(options => (options.Telemetry.SlowOperationThreshold, options.Telemetry.OnSlowOperation) = (TimeSpan.Zero, told.Add));

        using var result = await executor.ExecuteAsync(OperationRequest.FromText(Query, """{"first": 2, "secret": "x"}"""));

        var slow = Assert.Single(told);
        Assert.Equal(("Names", OperationType.Query, 0), (slow.OperationName, slow.OperationType, slow.ErrorCount));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query))), slow.DocumentHash);
        Assert.Equal(["first", "secret"], slow.VariableNames);
        Assert.Equal(new OperationCost(1, 3), slow.Cost);
        Assert.True(slow.Phases.Parse > TimeSpan.Zero && slow.Phases.Validate > TimeSpan.Zero && slow.Phases.Execute > TimeSpan.Zero);
        Assert.True(slow.Duration >= slow.Phases.Parse + slow.Phases.Validate + slow.Phases.Plan + slow.Phases.Execute);
    }

    [Fact]
    public async Task An_operation_within_the_threshold_is_not_told()
    {
        var told = new List<SlowOperation>();
        var executor = Executor(options => (options.Telemetry.SlowOperationThreshold, options.Telemetry.OnSlowOperation) = (TimeSpan.FromHours(1), told.Add));

        using var result = await executor.ExecuteAsync(OperationRequest.FromText(Query));

        Assert.Empty(told);
    }

    private static async Task<List<Activity>> SpansOfAsync(string query, string? variables = null, RequestExecutor? executor = null)
    {
        executor ??= Executor();
        var spans = new List<Activity>();
        using var listener = Listen(spans);
        using var result = await executor.ExecuteAsync(OperationRequest.FromText(query, variables));
        return spans;
    }

    private static ActivityListener Listen(List<Activity> spans)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphQLTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));

    private static RequestExecutor Executor(Action<RequestExecutorOptions>? configure = null)
    {
        var options = new RequestExecutorOptions();
        configure?.Invoke(options);
        var item = new ObjectType(d =>
        {
            d.Name("Item");
            d.Field("name", _ => "item").Type("String");
        });
        var schema = SchemaBuilder.New().AddQueryType(new ObjectType(d =>
        {
            d.Name("Query");
            d.Field("items", _ => new[] { "x" }).Type(new ListType(item)).Argument("first", a => a.Type("Int"))
                .ListSize(slicingArguments: ["first"], assumedSize: 10, requireOneSlicingArgument: false);
            d.Field<string?>("fail", _ => throw new InvalidOperationException("secret")).Type("String");
            d.FieldAsync("loaded", context => context.DataLoader(scheduler => new Doubles(scheduler)).LoadAsync(context.Argument<int>("key"))).Type("Int")
                .Argument("key", a => a.Type("Int!"));
        })).Create();
        return new RequestExecutor(schema, options);
    }

    private sealed class Doubles(IBatchScheduler scheduler) : BatchDataLoader<int, int>(scheduler)
    {
        protected override Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<int, int>>(keys.ToDictionary(key => key, key => 2 * key));
    }
}
