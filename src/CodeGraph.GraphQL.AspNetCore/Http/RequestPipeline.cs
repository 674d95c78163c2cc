using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>From the parameters of one request to its response: finds its document, executes it.</summary>
internal sealed class RequestPipeline(RequestExecutor executor, PersistedDocuments documents, HttpRequestInterception interception, ILogger logger)
{
    /// <summary>The one response of a request.</summary>
    internal async ValueTask<Answer> AnswerAsync(HttpContext context, GraphQLHttpRequest request)
    {
        if (await documents.ResolveAsync(request, context.RequestAborted).ConfigureAwait(false) is { } refusal)
        {
            return new Answer(refusal);
        }

        if (!CostHeader.TryRead(context.Request.Headers, out var costReporting))
        {
            return new Answer(RequestRefusal.UnknownCostReport);
        }

        var isGet = IsGet(context);
        try
        {
            var allowed = isGet ? AllowedOperations.Query : AllowedOperations.Query | AllowedOperations.Mutation;
            var result = await executor.ExecuteAsync(OperationRequestOf(context, request, allowed, costReporting), context.RequestAborted).ConfigureAwait(false);
            return result.Reason == RequestErrorReason.StreamNotAllowed ? new Answer(RequestRefusal.StreamNotAcceptable) : new Answer(result, isGet);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            return Fail(exception);
        }
    }

    /// <summary>For a transport that takes any number of results. Nothing is executed before they are asked for.</summary>
    internal async ValueTask<(ResponseStream? Stream, RequestRefusal? Refusal)> OpenStreamAsync(HttpContext context, GraphQLHttpRequest request, AcceptHeader accept)
    {
        if (await documents.ResolveAsync(request, context.RequestAborted).ConfigureAwait(false) is { } refusal)
        {
            return (null, refusal);
        }

        if (!CostHeader.TryRead(context.Request.Headers, out var costReporting))
        {
            return (null, RequestRefusal.UnknownCostReport);
        }

        var allowed = IsGet(context) ? AllowedOperations.Query : AllowedOperations.Query | AllowedOperations.Mutation;
        var forStream = OperationRequestOf(context, request, accept.AcceptsEventStream ? allowed | AllowedOperations.Subscription : allowed, costReporting);
        return (executor.OpenStream(forStream with { IncrementalDelivery = accept.IncrementalDelivery }), null);
    }

    /// <summary>The same for one of many operations on a connection: with services and context data that are its own.</summary>
    internal async ValueTask<(ResponseStream? Stream, RequestRefusal? Refusal)> OpenStreamAsync(
        HttpContext connection, GraphQLHttpRequest request, IServiceProvider services, IDictionary<string, object?> contextData, CancellationToken cancellationToken)
    {
        if (await documents.ResolveAsync(request, cancellationToken).ConfigureAwait(false) is { } refusal)
        {
            return (null, refusal);
        }

        var operation = OperationRequestOf(connection, request, AllowedOperations.All, CostReporting.None) with
        {
            Services = services,
            ContextData = contextData,
            IncrementalDelivery = IncrementalDelivery.Current,
        };
        return (executor.OpenStream(operation), null);
    }

    /// <summary>How long an answer that the client has may be kept on, without executing anything; null if it could not be executed.</summary>
    internal async ValueTask<CachePolicy?> FindCachePolicyAsync(HttpContext context, GraphQLHttpRequest request) =>
        await documents.ResolveAsync(request, context.RequestAborted).ConfigureAwait(false) is null ? FindCachePolicy(context, request) : null;

    /// <summary>How long the answer to a query that was executed may be kept.</summary>
    internal CachePolicy? FindCachePolicy(HttpContext context, GraphQLHttpRequest request) =>
        executor.FindCachePolicy(OperationRequestOf(context, request, AllowedOperations.Query, CostReporting.None));

    /// <summary>The answer from a stream that has one result.</summary>
    internal async ValueTask<Answer> AnswerAsync(HttpContext context, GraphQLHttpRequest request, ResponseStream stream)
    {
        try
        {
            await using var results = stream.GetAsyncEnumerator(context.RequestAborted);
            await results.MoveNextAsync().ConfigureAwait(false);
            return new Answer(results.Current, IsGet(context));
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            return Fail(exception);
        }
    }

    private Answer Fail(Exception exception)
    {
        logger.LogError(exception, "The GraphQL engine failed; the client was told {Code}.", RequestRefusal.InternalError.Code);
        return new Answer(RequestRefusal.InternalError);
    }

    private OperationRequest OperationRequestOf(
        HttpContext context, GraphQLHttpRequest request, AllowedOperations allowed, CostReporting costReporting) => new()
        {
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables?.RootElement,
            Extensions = request.Extensions?.RootElement,
            Services = new RequestServices(context),
            ContextData = interception.ContextDataOf(context),
            CreateEventServices = (allowed & AllowedOperations.Subscription) == 0 ? null : () => new EventServices(context.RequestServices),
            AllowedOperations = allowed,
            CostReporting = costReporting,
        };

    private static bool IsGet(HttpContext context) => !HttpMethods.IsPost(context.Request.Method);
}
