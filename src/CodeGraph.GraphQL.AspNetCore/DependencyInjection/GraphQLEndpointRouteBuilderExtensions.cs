using CodeGraph.GraphQL.AspNetCore;
using CodeGraph.GraphQL.AspNetCore.Http;
using CodeGraph.GraphQL.AspNetCore.Ide;
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
    /// Serves GraphQL over HTTP at <paramref name="path"/>; below it the IDE, and the schema as <c>schema.graphql</c>.
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
        var handler = new Lazy<GraphQLHttpHandler>(() => CreateHandler(services, options, schema.Value, ide));

        var group = endpoints.MapGroup(path);
        group.Map("", context => handler.Value.HandleAsync(context)).WithDisplayName("GraphQL");
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

    private static GraphQLHttpHandler CreateHandler(
        IServiceProvider services, GraphQLServerOptions options, SchemaHandler schema, IdeHandler? ide)
    {
        var logger = services.GetRequiredService<ILogger<GraphQLHttpHandler>>();
        var documents = new PersistedDocuments(services.GetServices<IOperationDocumentStorage>(), options.PersistedOperations);
        var pipeline = new RequestPipeline(services.GetRequiredService<RequestExecutor>(), documents, logger);
        var stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        var eventStreams = new EventStreamResponse(options.EventStreams, logger, stopping);
        return new GraphQLHttpHandler(pipeline, options, new AnswerCaching(options.Cache, schema.ETag), eventStreams, schema, ide, logger);
    }
}
