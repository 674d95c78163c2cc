using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Hosting;

/// <summary>A host with one GraphQL endpoint and the schema of <see cref="TestQueryType"/>, started in memory.</summary>
internal sealed class GraphQLTestServer : IAsyncDisposable
{
    private GraphQLTestServer(WebApplication app, HttpClient client)
    {
        App = app;
        Client = client;
    }

    internal WebApplication App { get; }

    /// <summary>Follows no redirects.</summary>
    internal HttpClient Client { get; }

    internal static Task<GraphQLTestServer> StartAsync(
        Action<GraphQLServerOptions>? options = null,
        Action<IGraphQLServerBuilder>? configure = null,
        string path = "/graphql") =>
        StartAsync(app => app.MapGraphQL(path), options, configure);

    /// <summary>Starts on a port of this machine rather than in memory, for what only a real connection can show.</summary>
    internal static async Task<GraphQLTestServer> StartOnSocketAsync(
        Action<GraphQLServerOptions> options, Action<IGraphQLServerBuilder>? configure = null)
    {
        var builder = CreateBuilder(options, configure);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        return new GraphQLTestServer(app, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) });
    }

    internal static async Task<GraphQLTestServer> StartAsync(
        Action<WebApplication> map, Action<GraphQLServerOptions>? options = null, Action<IGraphQLServerBuilder>? configure = null)
    {
        var builder = CreateBuilder(options, configure);
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new GraphQLTestServer(app, app.GetTestClient());
    }

    private static WebApplicationBuilder CreateBuilder(
        Action<GraphQLServerOptions>? options, Action<IGraphQLServerBuilder>? configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddHealthChecks().AddGraphQLSchema();
        var graphQL = builder.Services.AddGraphQLServer().AddQueryType<TestQueryType>().AddMutationType<TestMutationType>();
        if (options is not null)
        {
            graphQL.ModifyServerOptions(options);
        }

        configure?.Invoke(graphQL);
        return builder;
    }

    /// <summary>Posts <c>{"query": …}</c>.</summary>
    internal Task<HttpResponseMessage> QueryAsync(string query, string? accept = "application/graphql-response+json") =>
        PostAsync(new JsonObject { ["query"] = query }.ToJsonString(), accept);

    internal Task<HttpResponseMessage> PostAsync(string body, string? accept = "application/graphql-response+json") =>
        PostAsync(Encoding.UTF8.GetBytes(body), accept);

    internal async Task<HttpResponseMessage> PostAsync(
        byte[] body, string? accept = "application/graphql-response+json", string? contentType = "application/json")
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await Client.SendAsync(request);
    }

    internal async Task<HttpResponseMessage> GetAsync(
        string pathAndQuery, string? accept = "application/graphql-response+json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, pathAndQuery);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
    }
}
