using CodeGraph.GraphQL.AspNetCore;
using CodeGraph.GraphQL.AspNetCore.Http;
using CodeGraph.GraphQL.AspNetCore.Ide;
using CodeGraph.GraphQL.AspNetCore.WebSockets;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Gives a GraphQL server its address.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves GraphQL over HTTP, server-sent events and WebSockets at <paramref name="path"/>; below it the IDE, and the schema as <c>schema.graphql</c>.
    /// </summary>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="path">The address. Default: <c>/graphql</c>.</param>
    /// <returns>All these endpoints, to require authorization, a CORS policy or a rate limit for.</returns>
    /// <exception cref="InvalidOperationException"><c>AddGraphQLServer()</c> was not called.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(path);
        var services = endpoints.ServiceProvider;
        if (services.GetService<GraphQLServerBuilder>() is null)
        {
            throw new InvalidOperationException("MapGraphQL needs services.AddGraphQLServer() with a query type.");
        }

        var options = services.GetRequiredService<IOptions<GraphQLServerOptions>>().Value;
        var ide = options.Tool.Enable ? new IdeHandler(IdeFiles.Load(options.Tool.ServeFrom)) : null;

        // The schema is built by the warm-up, whose errors stop the start more clearly than an exception from here would.
        var schema = new Lazy<SchemaHandler>(() => new SchemaHandler(services.GetRequiredService<Schema>()));
        var handlers = new Lazy<Handlers>(() => CreateHandlers(services, options, schema.Value, ide));

        var group = endpoints.MapGroup(path);
        var sockets = options.Sockets.Enable ? MapSockets(endpoints, handlers) : null;
        group.Map("", context => sockets is not null && IsUpgrade(context.Request) ? sockets(context) : handlers.Value.Http.HandleAsync(context))
            .WithDisplayName("GraphQL");
        if (options.EnableSchemaRequests)
        {
            group.MapMethods("schema.graphql", GetOrHead, context => schema.Value.HandleAsync(context)).WithDisplayName("GraphQL schema");
        }

        if (ide is not null)
        {
            group.MapMethods("{**file}", GetOrHead, (RequestDelegate)ide.ServeFileAsync).WithDisplayName("GraphQL IDE").WithOrder(1);
        }

        return group;
    }

    private static readonly string[] GetOrHead = [HttpMethods.Get, HttpMethods.Head];

    private sealed record Handlers(GraphQLHttpHandler Http, SocketHandler Sockets);

    // HTTP/2 opens a WebSocket with CONNECT (RFC 8441).
    private static bool IsUpgrade(HttpRequest request) => request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(request.Method);

    /// <summary>ASP.NET Core's WebSocket middleware in front of our own endpoint, so that the host need not add it to its pipeline.</summary>
    private static RequestDelegate MapSockets(IEndpointRouteBuilder endpoints, Lazy<Handlers> handlers) => endpoints.CreateApplicationBuilder()
        .UseWebSockets()
        .Use(_ => context => context.WebSockets.IsWebSocketRequest ? handlers.Value.Sockets.HandleAsync(context) : handlers.Value.Http.HandleAsync(context))
        .Build();

    private static Handlers CreateHandlers(
        IServiceProvider services, GraphQLServerOptions options, SchemaHandler schema, IdeHandler? ide)
    {
        var logger = services.GetRequiredService<ILogger<GraphQLHttpHandler>>();
        var documents = new PersistedDocuments(services.GetServices<IOperationDocumentStorage>(), options.PersistedOperations);
        var interception = new HttpRequestInterception(services.GetServices<IHttpRequestInterceptor>());
        var pipeline = new RequestPipeline(services.GetRequiredService<RequestExecutor>(), documents, interception, logger);
        var stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        var occupancy = services.GetRequiredService<Occupancy>();
        var eventStreams = new EventStreamResponse(options.EventStreams, occupancy.Subscriptions, logger, stopping);
        var sockets = new SocketServices(
            pipeline, options.Sockets, occupancy, services.GetService<ISocketSessionInterceptor>() ?? new DefaultSocketSessionInterceptor(), logger);
        var caching = new AnswerCaching(options.Cache, schema.ETag, services.GetService<TimeProvider>() ?? TimeProvider.System);
        var http = new GraphQLHttpHandler(
            pipeline, options, caching, eventStreams, new MultipartResponse(logger), schema, ide, logger);
        return new Handlers(http, new SocketHandler(sockets, stopping));
    }
}
