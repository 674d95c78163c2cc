using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Tests.Execution;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task Each_event_gives_a_response_of_its_own()
    {
        var responses = await CollectAsync("subscription ($to: Int!) { count(to: $to) }", """{"to":3}""");
        Assert.Equal(["""{"data":{"count":1}}""", """{"data":{"count":2}}""", """{"data":{"count":3}}"""], responses);
    }

    [Fact]
    public async Task A_stream_that_cannot_begin_gives_its_error()
    {
        var responses = await CollectAsync("subscription { refused }");
        Assert.Equal(["""{"errors":[{"message":"Not today.","locations":[{"line":1,"column":16}],"path":["refused"]}]}"""], responses);
    }

    [Fact]
    public async Task A_stream_that_breaks_ends_with_its_error()
    {
        var responses = await CollectAsync("subscription { breaks }");
        Assert.Equal(["""{"data":{"breaks":1}}""", """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":16}],"path":["breaks"]}]}"""], responses);
    }

    [Fact]
    public async Task A_subscription_needs_a_transport_that_takes_streams()
    {
        using var result = await new RequestExecutor(CreateSchema()).ExecuteAsync(OperationRequest.FromText("subscription { breaks }"));
        Assert.Equal(RequestErrorReason.StreamNotAllowed, result.Reason);
    }

    [Fact]
    public async Task A_field_without_a_resolver_is_its_event()
    {
        Assert.Equal(["""{"data":{"events":1}}""", """{"data":{"events":2}}"""], await CollectAsync("subscription { events }"));
    }

    [Fact]
    public async Task A_stream_may_be_awaited_for_and_may_fail_then()
    {
        Assert.Equal(["""{"data":{"awaited":1}}"""], await CollectAsync("subscription { awaited(fail: false) }"));
        Assert.Equal(
            ["""{"errors":[{"message":"No broker.","locations":[{"line":1,"column":16}],"path":["awaited"]}]}"""],
            await CollectAsync("subscription { awaited(fail: true) }"));
    }

    [Fact]
    public async Task An_event_that_takes_too_long_is_an_error_of_its_own_and_not_the_end()
    {
        var executor = new RequestExecutor(CreateSchema(), new RequestExecutorOptions { ExecutionTimeout = TimeSpan.FromSeconds(10) });
        var results = new List<(RequestErrorReason Reason, string Json)>();
        await foreach (var result in executor.OpenStream(RequestOf("subscription { slowSecond }")))
        {
            results.Add((result.Reason, result.ToString()));
            result.Dispose();
        }

        Assert.Equal([RequestErrorReason.None, RequestErrorReason.Timeout, RequestErrorReason.None], results.Select(result => result.Reason));
        Assert.Equal("""{"data":{"slowSecond":3}}""", results[2].Json);
    }

    [Fact]
    public async Task Each_event_has_loaders_and_context_data_of_its_own()
    {
        var request = RequestOf("subscription { own }") with { ContextData = new Dictionary<string, object?> { ["user"] = "Ada" } };
        Assert.Equal(
            ["""{"data":{"own":"Ada 1 True"}}""", """{"data":{"own":"Ada 1 True"}}"""],
            await CollectAsync(request, CancellationToken.None));
    }

    [Fact]
    public async Task Each_event_has_services_of_its_own_and_they_are_disposed()
    {
        var made = new List<EventServices>();
        var request = RequestOf("subscription { count(to: 2) }") with
        {
            CreateEventServices = () =>
            {
                Assert.All(made, earlier => Assert.True(earlier.IsDisposed));
                made.Add(new EventServices());
                return made[^1];
            },
        };

        await CollectAsync(request, CancellationToken.None);

        Assert.Equal(2, made.Count);
        Assert.True(made[1].IsDisposed);
    }

    [Fact]
    public async Task The_next_event_is_asked_for_when_the_result_is_taken()
    {
        var asked = 0;
        var executor = new RequestExecutor(CreateSchema(() => asked++));
        await using var results = executor.OpenStream(RequestOf("subscription { endless }")).GetAsyncEnumerator();

        await results.MoveNextAsync();
        results.Current.Dispose();
        Assert.Equal(1, asked);
        await results.MoveNextAsync();
        results.Current.Dispose();
        Assert.Equal(2, asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_source_is_disposed_when_the_reader_leaves_or_is_cancelled(bool cancel)
    {
        var disposed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var executor = new RequestExecutor(CreateSchema(onDispose: disposed.SetResult));
        using var leaving = new CancellationTokenSource();
        var results = executor.OpenStream(RequestOf("subscription { endless }")).GetAsyncEnumerator(leaving.Token);
        await results.MoveNextAsync();
        results.Current.Dispose();

        if (cancel)
        {
            await leaving.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await results.MoveNextAsync());
        }

        await results.DisposeAsync();
        await disposed.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task A_source_that_does_not_listen_to_its_token_holds_nobody_up_and_is_disposed_later()
    {
        var deaf = new DeafSource();
        var executor = new RequestExecutor(CreateSchema(deaf: deaf));
        using var leaving = new CancellationTokenSource();
        await using (var results = executor.OpenStream(RequestOf("subscription { deaf }")).GetAsyncEnumerator(leaving.Token))
        {
            var moving = results.MoveNextAsync();
            await leaving.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await moving);
        }

        Assert.False(deaf.Disposed.Task.IsCompleted);
        deaf.Moving.SetResult(true);
        await deaf.Disposed.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_subscription_field_needs_a_stream_and_no_other_field_may_have_one()
    {
        var problem = Assert.Throws<SchemaException>(() => SchemaBuilder.New()
            .AddQueryType(new ObjectType(d => d.Name("Query").Field("a", _ => 1).Type<IntType>().Subscribe(_ => CountAsync(1, breaks: false))))
            .AddSubscriptionType(new ObjectType(d => d.Name("Subscription").Field("b", _ => 1).Type<IntType>()))
            .Create());

        Assert.Contains("The subscription field Subscription.b has no event stream.", problem.Message, StringComparison.Ordinal);
        Assert.Contains("The field Query.a has an event stream", problem.Message, StringComparison.Ordinal);
    }

    private static OperationRequest RequestOf(string query, string? variables = null) =>
        OperationRequest.FromText(query, variables) with { AllowedOperations = AllowedOperations.Subscription };

    private static Task<List<string>> CollectAsync(string query, string? variables = null) => CollectAsync(RequestOf(query, variables), CancellationToken.None);

    private static async Task<List<string>> CollectAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        var responses = new List<string>();
        await foreach (var result in new RequestExecutor(CreateSchema()).OpenStream(request).WithCancellation(cancellationToken))
        {
            responses.Add(result.ToString());
            result.Dispose();
        }

        return responses;
    }

    private static Schema CreateSchema(Action? onAsked = null, Action? onDispose = null, DeafSource? deaf = null) => SchemaBuilder.New()
        .AddQueryType(new ObjectType(d => d.Name("Query").Field("a", _ => 1).Type<IntType>()))
        .AddSubscriptionType(new ObjectType(d =>
        {
            d.Name("Subscription");
            d.Field("count", ctx => ctx.Parent<int>()).Type<IntType>().Argument("to", a => a.NonNull<IntType>()).Subscribe(ctx => CountAsync(ctx.Argument<int>("to"), breaks: false));
            d.Field("breaks", ctx => ctx.Parent<int>()).Type<IntType>().Subscribe(_ => CountAsync(1, breaks: true));
            d.Field("refused", ctx => ctx.Parent<int>()).Type<IntType>().Subscribe<int>(_ => throw new GraphQLException("Not today."));
            d.Field("events").Type<IntType>().Subscribe(_ => CountAsync(2, breaks: false));
            d.Field("awaited").Type<IntType>().Argument("fail", a => a.NonNull<BooleanType>()).SubscribeAsync(async ctx =>
            {
                await Task.Yield();
                return ctx.Argument<bool>("fail") ? throw new GraphQLException("No broker.") : CountAsync(1, breaks: false);
            });
            d.FieldAsync("slowSecond", async ctx =>
            {
                await Task.Delay(ctx.Parent<int>() == 2 ? Timeout.Infinite : 0, ctx.RequestAborted);
                return ctx.Parent<int>();
            }).Type<IntType>().Subscribe(_ => CountAsync(3, breaks: false));
            d.Field("own", ctx => $"{ctx.ContextData["user"]} {ctx.DataLoader(_ => new Counter()).Next()} {ctx.ContextData.TryAdd("seen", true)}")
                .Type<StringType>().Subscribe(_ => CountAsync(2, breaks: false));
            d.Field("endless").Type<IntType>().Subscribe(_ => EndlessAsync(onAsked, onDispose));
            d.Field("deaf").Type<IntType>().Subscribe<int>(_ => deaf!);
        }))
        .Create();

    private static async IAsyncEnumerable<int> EndlessAsync(Action? onAsked, Action? onDispose)
    {
        try
        {
            while (true)
            {
                await Task.Yield();
                onAsked?.Invoke();
                yield return 1;
            }
        }
        finally
        {
            onDispose?.Invoke();
        }
    }

    private static async IAsyncEnumerable<int> CountAsync(int to, bool breaks)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return i;
        }

        if (breaks)
        {
            throw new InvalidOperationException("cable cut");
        }
    }

    private sealed class Counter
    {
        private int _count;

        internal int Next() => ++_count;
    }

    private sealed class EventServices : IServiceProvider, IAsyncDisposable
    {
        internal bool IsDisposed { get; private set; }

        public object? GetService(Type serviceType) => null;

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>Moves when it is told to, and not when it is cancelled.</summary>
    private sealed class DeafSource : IAsyncEnumerable<int>, IAsyncEnumerator<int>
    {
        internal TaskCompletionSource<bool> Moving { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal TaskCompletionSource Disposed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Current => 1;

        public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

        public ValueTask<bool> MoveNextAsync() => new(Moving.Task);

        public ValueTask DisposeAsync()
        {
            Disposed.SetResult();
            return ValueTask.CompletedTask;
        }
    }
}
