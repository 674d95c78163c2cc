using CodeGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>From the parameters of one request to its response: finds its document, executes it, measures it.</summary>
internal sealed class RequestPipeline(RequestExecutor executor, PersistedDocuments documents, ILogger logger)
{
    internal async ValueTask<Answer> AnswerAsync(HttpContext context, GraphQLHttpRequest request)
    {
        var measurement = GraphQLTelemetry.Start(request);
        var outcome = RequestOutcome.Internal;
        try
        {
            var answer = await ExecuteAsync(context, request).ConfigureAwait(false);
            outcome = answer.Outcome;
            return answer;
        }
        finally
        {
            measurement.Stop(outcome);
        }
    }

    private async ValueTask<Answer> ExecuteAsync(HttpContext context, GraphQLHttpRequest request)
    {
        if (await documents.ResolveAsync(request, context.RequestAborted).ConfigureAwait(false) is { } refusal)
        {
            return new Answer(refusal);
        }

        var isGet = !HttpMethods.IsPost(context.Request.Method);
        try
        {
            var result = await executor.ExecuteAsync(
                new OperationRequest
                {
                    Query = request.Query,
                    OperationName = request.OperationName,
                    Variables = request.Variables?.RootElement,
                    Extensions = request.Extensions?.RootElement,
                    Services = new RequestServices(context),
                    AllowedOperations = isGet ? AllowedOperations.Query : AllowedOperations.Query | AllowedOperations.Mutation,
                },
                context.RequestAborted).ConfigureAwait(false);
            return new Answer(result, isGet);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            logger.LogError(exception, "The GraphQL engine failed; the client was told {Code}.", RequestRefusal.InternalError.Code);
            return new Answer(RequestRefusal.InternalError);
        }
    }
}
