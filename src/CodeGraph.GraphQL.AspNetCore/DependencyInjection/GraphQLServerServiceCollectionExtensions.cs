using CodeGraph.GraphQL.AspNetCore;
using CodeGraph.GraphQL.AspNetCore.Execution;
using CodeGraph.GraphQL.AspNetCore.Http;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a GraphQL server to an application's services.</summary>
public static class GraphQLServerServiceCollectionExtensions
{
    /// <summary>
    /// Adds a GraphQL server. Its schema is built and warmed up while the host starts, so a mistake in it stops the start with
    /// a <see cref="SchemaException"/>, and no client pays for the first request. Called again, it goes on with the same server.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <returns>The builder to add types and options with.</returns>
    public static IGraphQLServerBuilder AddGraphQLServer(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.FirstOrDefault(s => s.ServiceType == typeof(GraphQLServerBuilder))?.ImplementationInstance is GraphQLServerBuilder existing)
        {
            return existing;
        }

        var builder = new GraphQLServerBuilder(services);
        services.AddOptions<GraphQLServerOptions>();
        services.AddOptions<RequestExecutorOptions>();
        services.AddSingleton<IPostConfigureOptions<RequestExecutorOptions>, UnexpectedExceptionLogging>();
        services.AddSingleton<IPostConfigureOptions<RequestExecutorOptions>, ErrorFilters>();
        services.AddSingleton<IPostConfigureOptions<RequestExecutorOptions>, SlowOperationLogging>();
        services.AddSingleton(builder);
        services.AddSingleton(provider => provider.GetRequiredService<GraphQLServerBuilder>().CreateSchema(provider));
        services.AddSingleton(provider => new RequestExecutor(
            provider.GetRequiredService<Schema>(),
            provider.GetRequiredService<IOptions<RequestExecutorOptions>>().Value));
        services.AddSingleton(provider => new Occupancy(provider.GetRequiredService<IOptions<GraphQLServerOptions>>().Value));
        services.TryAddSingleton<GraphQLReadiness>();
        services.AddHostedService<SchemaWarmup>();
        return builder;
    }
}
