using CodeGraph.GraphQL;
using CodeGraph.GraphQL.AspNetCore;
using CodeGraph.GraphQL.AspNetCore.Execution;
using CodeGraph.GraphQL.AspNetCore.WebSockets;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Subscriptions;
using CodeGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What can be added to a GraphQL server, and how it is tuned.</summary>
public static class GraphQLServerBuilderExtensions
{
    /// <summary>Sets the type that queries start from.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddQueryType<T>(this IGraphQLServerBuilder builder)
        where T : ObjectType => Configure(builder, schema => schema.AddQueryType<T>());

    /// <summary>Sets the type that mutations start from.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddMutationType<T>(this IGraphQLServerBuilder builder)
        where T : ObjectType => Configure(builder, schema => schema.AddMutationType<T>());

    /// <summary>Sets the type that subscriptions start from.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddSubscriptionType<T>(this IGraphQLServerBuilder builder)
        where T : ObjectType => Configure(builder, schema => schema.AddSubscriptionType<T>());

    /// <summary>Adds a type that no other type refers to, such as an object type that is only known through its interface.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddType<T>(this IGraphQLServerBuilder builder)
        where T : NamedType => Configure(builder, schema => schema.AddType<T>());

    /// <summary>Adds fields, interfaces or directives to an object type that is described elsewhere, e.g. queries of a module to <c>Query</c>.</summary>
    /// <typeparam name="T">The extension.</typeparam>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddTypeExtension<T>(this IGraphQLServerBuilder builder)
        where T : ObjectTypeExtension => Configure(builder, schema => schema.AddTypeExtension<T>());

    /// <summary>Adds a directive.</summary>
    /// <typeparam name="T">The directive.</typeparam>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddDirectiveType<T>(this IGraphQLServerBuilder builder)
        where T : DirectiveType, new() => Configure(builder, schema => schema.AddDirectiveType<T>());

    /// <summary>
    /// Gives the schema the directive <c>@defer</c>: clients that accept <c>multipart/mixed</c> or <c>text/event-stream</c> get the
    /// fragments they defer after the rest. For all others it changes nothing.
    /// </summary>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder EnableDefer(this IGraphQLServerBuilder builder) => builder.AddDirectiveType<DeferDirectiveType>();

    /// <summary>Gives the schema the directive <c>@stream</c>, for lists, as <see cref="EnableDefer"/> does for fragments.</summary>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder EnableStream(this IGraphQLServerBuilder builder) => builder.AddDirectiveType<StreamDirectiveType>();

    /// <summary>Changes how requests are executed: limits, time, caches, error details.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="modify">Sets the options.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder ModifyRequestOptions(
        this IGraphQLServerBuilder builder, Action<RequestExecutorOptions> modify)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Configure(modify);
        return builder;
    }

    /// <summary>Changes what operations may cost, see <see cref="CostOptions"/>.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="modify">Sets the options.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder ModifyCostOptions(this IGraphQLServerBuilder builder, Action<CostOptions> modify)
    {
        ArgumentNullException.ThrowIfNull(modify);
        return builder.ModifyRequestOptions(options => modify(options.Cost));
    }

    /// <summary>Changes how HTTP is treated: methods, sizes, batching, caching, the IDE.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="modify">Sets the options.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder ModifyServerOptions(
        this IGraphQLServerBuilder builder, Action<GraphQLServerOptions> modify)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Configure(modify);
        return builder;
    }

    /// <summary>Adds a filter that changes errors before they are sent. With several, each gets what the one before gave.</summary>
    /// <typeparam name="T">The filter, made with the services of the application.</typeparam>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddErrorFilter<T>(this IGraphQLServerBuilder builder)
        where T : class, IErrorFilter
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IErrorFilter, T>();
        return builder;
    }

    /// <summary>Adds a filter that changes errors before they are sent. With several, each gets what the one before gave.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="filter">Gives the error to send: the same, or <c>error with { … }</c>.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddErrorFilter(this IGraphQLServerBuilder builder, Func<GraphQLError, GraphQLError> filter)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(filter);
        builder.Services.AddSingleton<IErrorFilter>(new DelegateErrorFilter(filter));
        return builder;
    }

    /// <summary>Adds something that sees every request before it is executed, e.g. to give resolvers who asks.</summary>
    /// <typeparam name="T">The interceptor, made with the services of the application.</typeparam>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddHttpRequestInterceptor<T>(this IGraphQLServerBuilder builder)
        where T : class, IHttpRequestInterceptor
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IHttpRequestInterceptor, T>();
        return builder;
    }

    /// <summary>Adds work to be done with the finished schema before the host opens its port, such as executing the usual queries.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="warmup">The work; an exception from it stops the start.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddWarmupTask(
        this IGraphQLServerBuilder builder, Func<RequestExecutor, CancellationToken, Task> warmup)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(warmup);
        builder.Services.AddSingleton(new WarmupTask(warmup));
        return builder;
    }

    /// <summary>
    /// Adds topics that live in this process: send with <see cref="ITopicEventSender"/>, subscribe with <c>SubscribeToTopic</c> or
    /// <see cref="ITopicEventReceiver"/>. Several servers need a broker of their own behind the two interfaces.
    /// </summary>
    /// <param name="builder">The server.</param>
    /// <param name="options">How much a slow subscriber may leave unread; the defaults if left out.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddInMemorySubscriptions(this IGraphQLServerBuilder builder, SubscriptionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(new InMemoryTopics(options ?? new SubscriptionOptions()));
        builder.Services.TryAddSingleton<ITopicEventSender>(services => services.GetRequiredService<InMemoryTopics>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(services => services.GetRequiredService<InMemoryTopics>());
        return builder;
    }

    /// <summary>Sets who has a say in what clients do over WebSockets.</summary>
    /// <typeparam name="T">The interceptor; one instance serves all sockets.</typeparam>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddSocketSessionInterceptor<T>(this IGraphQLServerBuilder builder)
        where T : class, ISocketSessionInterceptor
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<ISocketSessionInterceptor, T>();
        return builder;
    }

    /// <summary>Takes trusted documents from the <c>*.graphql</c> files of a folder, see <see cref="FileSystemOperationDocumentStorage"/>.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="directory">The folder.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddFileSystemOperationDocumentStorage(this IGraphQLServerBuilder builder, string directory)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IOperationDocumentStorage>(_ => new FileSystemOperationDocumentStorage(directory));
        return builder;
    }

    /// <summary>Keeps automatic persisted queries in this process, see <see cref="InMemoryOperationDocumentStorage"/>.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="capacity">How many bytes the documents may take together.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder AddInMemoryOperationDocumentStorage(
        this IGraphQLServerBuilder builder, long capacity = 8 * 1024 * 1024)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IOperationDocumentStorage>(_ => new InMemoryOperationDocumentStorage(capacity));
        return builder;
    }

    /// <summary>
    /// Lets clients send the hash of a document first, and the document only when the server does not know it yet (automatic
    /// persisted queries). Needs a storage that takes documents, such as <see cref="AddInMemoryOperationDocumentStorage"/>.
    /// </summary>
    /// <param name="builder">The server.</param>
    /// <returns>The server.</returns>
    public static IGraphQLServerBuilder UseAutomaticPersistedOperationPipeline(this IGraphQLServerBuilder builder) =>
        builder.ModifyServerOptions(options => options.PersistedOperations.EnableAutomaticPersistedOperations = true);

    private static IGraphQLServerBuilder Configure(IGraphQLServerBuilder builder, Action<SchemaBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ConfigureSchema(configure);
    }
}
