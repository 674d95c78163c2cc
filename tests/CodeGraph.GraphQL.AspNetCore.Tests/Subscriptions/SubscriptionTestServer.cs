using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Subscriptions;

/// <summary>A <see cref="GraphQLTestServer"/> with <see cref="TestSubscriptionType"/>.</summary>
internal static class SubscriptionTestServer
{
    internal static Task<GraphQLTestServer> StartAsync(
        TestEvents events, Action<GraphQLServerOptions>? options = null, Action<IGraphQLServerBuilder>? configure = null) =>
        GraphQLTestServer.StartAsync(options, graphQL => Configure(graphQL, events, configure));

    /// <summary>On a port, for what only a real connection can show.</summary>
    internal static Task<GraphQLTestServer> StartOnSocketAsync(
        TestEvents events, Action<GraphQLServerOptions>? options = null, Action<IGraphQLServerBuilder>? configure = null) =>
        GraphQLTestServer.StartOnSocketAsync(options ?? (_ => { }), graphQL => Configure(graphQL, events, configure));

    private static void Configure(IGraphQLServerBuilder graphQL, TestEvents events, Action<IGraphQLServerBuilder>? configure)
    {
        graphQL.AddSubscriptionType<TestSubscriptionType>();
        graphQL.Services.AddSingleton(events);
        graphQL.Services.AddScoped<EventScoped>();
        configure?.Invoke(graphQL);
    }
}
