using System.Buffers;
using CodeGraph.GraphQL.AspNetCore.Ide;
using CodeGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// The endpoint itself: GraphQL over HTTP by POST and GET, and the page for browsers.
/// </summary>
internal sealed class GraphQLHttpHandler(
    RequestPipeline pipeline,
    GraphQLServerOptions options,
    AnswerCaching caching,
    EventStreamResponse eventStreams,
    MultipartResponse multipart,
    SchemaHandler schema,
    IdeHandler? ide,
    ILogger logger)
{
    internal async Task HandleAsync(HttpContext context)
    {
        try
        {
            var method = context.Request.Method;
            if (HttpMethods.IsPost(method))
            {
                await PostAsync(context).ConfigureAwait(false);
            }
            else if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
            {
                await GetAsync(context).ConfigureAwait(false);
            }
            else
            {
                await RefuseMethodAsync(context).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
            logger.LogDebug(exception, "The client went away.");
        }
    }

    private async Task PostAsync(HttpContext context)
    {
        var request = context.Request;
        var accept = AcceptHeader.Parse(request.Headers.Accept);
        if (!accept.AcceptsAny)
        {
            await RefuseAsync(context, RequestRefusal.NotAcceptable, ResponseMediaType.Json).ConfigureAwait(false);
            return;
        }

        var mediaType = accept.MediaType ?? ResponseMediaType.Json;
        if (JudgeContent(request) is { } unread)
        {
            await RefuseAsync(context, unread, mediaType).ConfigureAwait(false);
            return;
        }

        RequestBody body;
        try
        {
            body = await RequestBody.ReadAsync(request, options.MaxRequestBodySize, context.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            // The server's own limits: its message and status, in our form.
            await GraphQLResponseWriter.WriteAsync(
                context,
                exception.StatusCode,
                mediaType,
                GraphQLResponseWriter.Render(RequestRefusal.Malformed(exception.Message))).ConfigureAwait(false);
            return;
        }

        if (body.IsTooLarge)
        {
            await RefuseAsync(context, RequestRefusal.TooLarge(options.MaxRequestBodySize), mediaType).ConfigureAwait(false);
            return;
        }

        try
        {
            using var envelope = JsonEnvelopeReader.Read(
                body.Memory, options.Batching == AllowedBatching.RequestBatching ? options.MaxBatchSize : 0);
            if (envelope.Single is { } single)
            {
                await RespondAsync(context, single, accept, etag: null).ConfigureAwait(false);
            }
            else if (envelope.Batch is { } batch)
            {
                await RespondBatchAsync(context, batch, mediaType).ConfigureAwait(false);
            }
            else
            {
                await RefuseAsync(context, envelope.Refusal!, accept).ConfigureAwait(false);
            }
        }
        finally
        {
            body.Release();
        }
    }

    private async Task GetAsync(HttpContext context)
    {
        var request = context.Request;
        var accept = AcceptHeader.Parse(request.Headers.Accept);
        context.Response.Headers.Vary = "Accept";
        if (options.EnableSchemaRequests && request.Query.ContainsKey("sdl"))
        {
            await schema.HandleAsync(context).ConfigureAwait(false);
            return;
        }

        if (ide is not null && accept.PrefersHtml && !request.Query.ContainsKey("query"))
        {
            await ide.ServePageAsync(context).ConfigureAwait(false);
            return;
        }

        if (!accept.AcceptsAny)
        {
            await RefuseAsync(context, RequestRefusal.NotAcceptable, ResponseMediaType.Json).ConfigureAwait(false);
            return;
        }

        var mediaType = accept.MediaType ?? ResponseMediaType.Json;
        if (!options.EnableGetRequests)
        {
            await RefuseMethodAsync(context).ConfigureAwait(false);
            return;
        }

        if (options.EnforceGetRequestsPreflightHeader && !PreflightHeader.IsPresent(request.Headers))
        {
            await RefuseAsync(context, RequestRefusal.PreflightMissing, mediaType).ConfigureAwait(false);
            return;
        }

        using var envelope = QueryStringReader.Read(request.Query);
        if (envelope.Refusal is { } refusal)
        {
            await RefuseAsync(context, refusal, accept).ConfigureAwait(false);
            return;
        }

        // A response that tells its cost is not the one that others get at this address.
        var isReport = request.Headers.ContainsKey(CostHeader.Name);
        var etag = isReport || accept.PrefersEventStream ? null : caching.TagFor(context, mediaType, envelope.Single!);
        if (etag is not null && EntityTag.Matches(request.Headers.IfNoneMatch, etag))
        {
            caching.Mark(context, await pipeline.FindCachePolicyAsync(context, envelope.Single!).ConfigureAwait(false), etag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await RespondAsync(context, envelope.Single!, accept, etag).ConfigureAwait(false);
    }

    private async Task RespondAsync(HttpContext context, GraphQLHttpRequest request, AcceptHeader accept, string? etag)
    {
        if (accept.AcceptsStream)
        {
            await RespondWithStreamAsync(context, request, accept, etag).ConfigureAwait(false);
            return;
        }

        using var answer = await pipeline.AnswerAsync(context, request).ConfigureAwait(false);
        await SendAsync(context, request, answer, accept.MediaType!.Value, etag).ConfigureAwait(false);
    }

    /// <summary>
    /// Answers a client that takes several results. One result is answered as JSON to those that take that, too, and do not rank
    /// it behind the stream: a client may well name everything it understands in every request.
    /// </summary>
    private async Task RespondWithStreamAsync(HttpContext context, GraphQLHttpRequest request, AcceptHeader accept, string? etag)
    {
        var (stream, refusal) = await pipeline.OpenStreamAsync(context, request, accept).ConfigureAwait(false);
        if (refusal is not null)
        {
            await RefuseAsync(context, refusal, accept).ConfigureAwait(false);
        }
        else if (stream!.Reason == RequestErrorReason.OperationNotAllowed)
        {
            context.Response.Headers.Allow = "POST";
            await RefuseAsync(context, RequestRefusal.MutationByGet, accept.MediaType ?? ResponseMediaType.Json).ConfigureAwait(false);
        }
        else if (stream.Reason == RequestErrorReason.StreamNotAllowed)
        {
            await RefuseAsync(context, RequestRefusal.StreamNotAcceptable, accept).ConfigureAwait(false);
        }
        else if (stream.Kind == ResponseStreamKind.IncrementalResult ? accept.PrefersMultipart : accept is { MediaType: null, AcceptsEventStream: false })
        {
            await multipart.SendAsync(context, stream, accept.IncrementalDelivery).ConfigureAwait(false);
        }
        else if (accept.PrefersEventStream || stream.Kind != ResponseStreamKind.SingleResult)
        {
            await eventStreams.SendAsync(context, stream).ConfigureAwait(false);
        }
        else
        {
            using var answer = await pipeline.AnswerAsync(context, request, stream).ConfigureAwait(false);
            await SendAsync(context, request, answer, accept.MediaType!.Value, etag).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(HttpContext context, GraphQLHttpRequest request, Answer answer, ResponseMediaType mediaType, string? etag)
    {
        var isGet = !HttpMethods.IsPost(context.Request.Method);
        if (answer.Outcome == RequestOutcome.MethodNotAllowed)
        {
            context.Response.Headers.Allow = "POST";
        }

        if (isGet && answer.Outcome == RequestOutcome.Executed && !context.Request.Headers.ContainsKey(CostHeader.Name))
        {
            caching.Mark(context, pipeline.FindCachePolicy(context, request), etag);
        }
        else if (isGet)
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        var statusCode = HttpStatusTable.For(answer.Outcome, mediaType, options.StatusCodes);
        await GraphQLResponseWriter.WriteAsync(context, statusCode, mediaType, answer.Json).ConfigureAwait(false);
    }

    private async Task RespondBatchAsync(HttpContext context, List<GraphQLHttpRequest> batch, ResponseMediaType mediaType)
    {
        var body = new ArrayBufferWriter<byte>(4096);
        body.Write("["u8);
        for (var i = 0; i < batch.Count; i++)
        {
            using var answer = await pipeline.AnswerAsync(context, batch[i]).ConfigureAwait(false);
            body.Write(i > 0 ? ","u8 : default);
            body.Write(answer.Json.Span);
        }

        body.Write("]"u8);
        await GraphQLResponseWriter.WriteAsync(context, StatusCodes.Status200OK, mediaType, body.WrittenMemory).ConfigureAwait(false);
    }

    private static RequestRefusal? JudgeContent(HttpRequest request)
    {
        switch (ContentTypeHeader.Judge(request.ContentType))
        {
            case ContentTypeHeader.Kind.Simple when !PreflightHeader.IsPresent(request.Headers):
                return RequestRefusal.PreflightMissing;
            case ContentTypeHeader.Kind.Simple or ContentTypeHeader.Kind.Other:
                return RequestRefusal.NotJson;
            case ContentTypeHeader.Kind.OtherCharset:
                return RequestRefusal.NotUtf8;
            default:
                return request.Headers.ContentEncoding.Count > 0 ? RequestRefusal.Encoded : null;
        }
    }

    private Task RefuseMethodAsync(HttpContext context)
    {
        context.Response.Headers.Allow = options.EnableGetRequests ? "GET, HEAD, POST" : "POST";
        var mediaType = AcceptHeader.Parse(context.Request.Headers.Accept).MediaType ?? ResponseMediaType.Json;
        return RefuseAsync(context, options.EnableGetRequests ? RequestRefusal.MethodNotAllowed : RequestRefusal.GetNotEnabled, mediaType);
    }

    private Task RefuseAsync(HttpContext context, RequestRefusal refusal, ResponseMediaType mediaType) =>
        GraphQLResponseWriter.RefuseAsync(context, refusal, mediaType, options.StatusCodes);

    /// <summary>Refuses what was understood of HTTP and not of GraphQL: in the stream, if that is what the client reads.</summary>
    private Task RefuseAsync(HttpContext context, RequestRefusal refusal, AcceptHeader accept) => accept.PrefersEventStream
        ? eventStreams.SendAsync(context, refusal)
        : RefuseAsync(context, refusal, accept.MediaType ?? ResponseMediaType.Json);
}
