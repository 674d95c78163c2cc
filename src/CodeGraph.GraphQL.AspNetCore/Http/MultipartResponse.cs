using System.Buffers;
using System.IO.Pipelines;
using CodeGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// Answers with <c>multipart/mixed</c>: a part for each result as it comes (GraphQL over HTTP, RFC "Incremental Delivery over
/// HTTP").
/// </summary>
internal sealed class MultipartResponse(ILogger logger)
{
    /// <summary>Sends all results. The next one is asked for when the client's connection has taken the one before.</summary>
    /// <exception cref="OperationCanceledException">The client is gone.</exception>
    internal async Task SendAsync(HttpContext context, IAsyncEnumerable<ExecutionResult> results, IncrementalDelivery delivery)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = delivery == IncrementalDelivery.Legacy20220824
            ? "multipart/mixed; boundary=\"-\"; deferSpec=20220824"
            : "multipart/mixed; boundary=\"-\"; incrementalSpec=v0.2";
        response.Headers.Vary = "Accept";
        response.Headers.CacheControl = "no-store, no-transform";
        response.Headers["X-Accel-Buffering"] = "no"; // nginx and its kin would otherwise gather parts
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var body = response.BodyWriter;
        body.Write("\r\n---"u8);
        try
        {
            await foreach (var result in results.WithCancellation(context.RequestAborted).ConfigureAwait(false))
            {
                using (result)
                {
                    await WriteAsync(context, body, result.Json, isLast: !result.HasNext).ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            logger.LogError(exception, "The GraphQL engine failed; the client was told {Code}.", RequestRefusal.InternalError.Code);
            await WriteAsync(context, body, GraphQLResponseWriter.Render(RequestRefusal.InternalError), isLast: true).ConfigureAwait(false);
        }
    }

    /// <remarks>The boundary that ends a part is sent with it: clients take a part to be complete when they see that.</remarks>
    private static async ValueTask WriteAsync(HttpContext context, PipeWriter body, ReadOnlyMemory<byte> json, bool isLast)
    {
        body.Write("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
        body.Write(json.Span);
        body.Write(isLast ? "\r\n-----\r\n"u8 : "\r\n---"u8);
        var flushed = await body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        if (flushed.IsCompleted || flushed.IsCanceled)
        {
            throw new OperationCanceledException("The client went away.", context.RequestAborted);
        }
    }
}
