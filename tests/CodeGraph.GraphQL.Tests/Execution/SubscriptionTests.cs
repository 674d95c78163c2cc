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

    private static async Task<List<string>> CollectAsync(string query, string? variables = null)
    {
        var text = OperationRequest.FromText(query, variables);
        var request = new OperationRequest { Query = text.Query, Variables = text.Variables, AllowedOperations = AllowedOperations.Subscription };
        var responses = new List<string>();
        await foreach (var result in new RequestExecutor(CreateSchema()).OpenStream(request))
        {
            responses.Add(result.ToString());
            result.Dispose();
        }

        return responses;
    }

    private static Schema CreateSchema() => SchemaBuilder.New()
        .AddQueryType(new ObjectType(d => d.Name("Query").Field("a", _ => 1).Type<IntType>()))
        .AddSubscriptionType(new ObjectType(d =>
        {
            d.Name("Subscription");
            d.Field("count", ctx => ctx.Parent<int>()).Type<IntType>().Argument("to", a => a.NonNull<IntType>()).Subscribe(ctx => CountAsync(ctx.Argument<int>("to"), breaks: false));
            d.Field("breaks", ctx => ctx.Parent<int>()).Type<IntType>().Subscribe(_ => CountAsync(1, breaks: true));
            d.Field("refused", ctx => ctx.Parent<int>()).Type<IntType>().Subscribe<int>(_ => throw new GraphQLException("Not today."));
        }))
        .Create();

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
}
