using CodeGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>Makes data loaders with the services of the request.</summary>
public static class DataLoaderResolverContextExtensions
{
    /// <summary>The request's data loader of that class, made on first use: its constructor gets the <see cref="IBatchScheduler"/> and the services it asks for.</summary>
    /// <typeparam name="T">The loader's class; it needs no registration.</typeparam>
    /// <param name="context">The field that loads.</param>
    public static T DataLoader<T>(this IResolverContext context)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.DataLoader(scheduler => ActivatorUtilities.CreateInstance<T>(context.Services, scheduler));
    }
}
