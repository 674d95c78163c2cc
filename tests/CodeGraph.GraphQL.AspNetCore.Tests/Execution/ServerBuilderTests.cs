using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Execution;

public sealed class ServerBuilderTests
{
    private sealed class CodeFilter : IErrorFilter
    {
        public GraphQLError OnError(GraphQLError error) => error.Exception is null ? error : error.WithCode("CRASHED");
    }

    private sealed class UserInterceptor : IHttpRequestInterceptor
    {
        public void OnCreate(HttpContext context, IDictionary<string, object?> contextData) => contextData["user"] = context.Request.Headers["X-User"].ToString();
    }

    private sealed class TimeLoader(IBatchScheduler scheduler, Clock clock) : BatchDataLoader<int, string>(scheduler)
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(key => key, key => $"{clock.Time} {key} of {keys.Count}"));
    }

    private sealed class MoreQueries : ObjectTypeExtension
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Name("Query");
            descriptor.Field("me", context => context.ContextData["user"] as string).Type<StringType>();
            descriptor.FieldAsync("timed", context => context.DataLoader<TimeLoader>().LoadAsync(context.Argument<int>("key")))
                .Type<StringType>().Argument("key", a => a.NonNull<IntType>());
        }
    }

    private static async Task<string> AskAsync(string query, Action<IGraphQLServerBuilder> configure)
    {
        await using var server = await GraphQLTestServer.StartAsync(configure: configure);
        server.Client.DefaultRequestHeaders.Add("X-User", "ann");
        using var response = await server.QueryAsync(query);
        return await response.Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task Error_filters_work_in_the_order_they_were_added() => Assert.Equal(
        """{"data":{"fail":null},"errors":[{"message":"Sorry: CRASHED","locations":[{"line":1,"column":3}],"path":["fail"],"extensions":{"code":"CRASHED"}}]}""",
        await AskAsync("{ fail }", server => server.AddErrorFilter<CodeFilter>().AddErrorFilter(error => error with { Message = $"Sorry: {error.Code}" })));

    [Fact]
    public async Task An_interceptor_tells_resolvers_who_asks() => Assert.Equal(
        """{"data":{"me":"ann"}}""",
        await AskAsync("{ me }", server => server.AddTypeExtension<MoreQueries>().AddHttpRequestInterceptor<UserInterceptor>()));

    [Fact]
    public async Task A_data_loader_gets_its_services_without_being_registered() => Assert.Equal(
        """{"data":{"a":"noon 1 of 2","b":"noon 2 of 2","c":"noon 1 of 2"}}""",
        await AskAsync("{ a: timed(key: 1) b: timed(key: 2) c: timed(key: 1) }", server =>
        {
            server.AddTypeExtension<MoreQueries>();
            server.Services.AddSingleton<Clock>();
        }));
}
