using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// Writes the events of GraphQL over server-sent events, distinct connections mode. Each is flushed, and waits while the client
/// does not read: nothing piles up here. For one writer at a time.
/// </summary>
internal sealed class EventStreamWriter : IDisposable
{
    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\r\n"u8);

    private readonly HttpContext _context;
    private readonly PipeWriter _body;
    private readonly PeriodicTimer _silence;
    private Task<bool>? _tick;
    private bool _isOpen;

    private EventStreamWriter(HttpContext context, TimeSpan keepAliveInterval)
    {
        _context = context;
        _body = context.Response.BodyWriter;
        _silence = new PeriodicTimer(keepAliveInterval);
    }

    /// <summary>Begins the response; its headers are sent with the first event.</summary>
    /// <param name="context">The request.</param>
    /// <param name="keepAliveInterval">How long the stream may be silent.</param>
    internal static EventStreamWriter Begin(HttpContext context, TimeSpan keepAliveInterval)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-cache, no-transform";
        response.Headers["X-Accel-Buffering"] = "no"; // nginx and its kin would otherwise gather events
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();

        // Resolvers run while the first bytes are sent: what the context makes when it is first asked for is made before.
        _ = (context.RequestServices, context.Items, context.User, context.RequestAborted);
        return new EventStreamWriter(context, keepAliveInterval);
    }

    /// <summary><c>event: next</c> with one result.</summary>
    /// <param name="json">The result in UTF-8. It may have line breaks between its tokens.</param>
    /// <param name="cancellationToken">Gives up waiting for the client.</param>
    internal ValueTask NextAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        _body.Write("event: next\n"u8);
        WriteData(json.Span);
        _body.Write("\n"u8);
        return FlushAsync(cancellationToken);
    }

    /// <summary><c>event: complete</c>. Its empty data is what makes a browser dispatch it.</summary>
    internal ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        _body.Write("event: complete\ndata: \n\n"u8);
        return FlushAsync(cancellationToken);
    }

    /// <summary>
    /// Waits for the next result and sends comments meanwhile, which no client sees and every proxy does. The first is sent at
    /// once: a browser tells its page that the stream is open when the first byte comes.
    /// </summary>
    /// <exception cref="OperationCanceledException">The client went away first.</exception>
    internal async ValueTask KeepAliveUntilAsync(Task next, CancellationToken cancellationToken)
    {
        if (!_isOpen)
        {
            await CommentAsync(cancellationToken).ConfigureAwait(false);
        }

        _tick ??= _silence.WaitForNextTickAsync(CancellationToken.None).AsTask();
        while (await Task.WhenAny(next, _tick).ConfigureAwait(false) != next)
        {
            await CommentAsync(cancellationToken).ConfigureAwait(false);
            _tick = _silence.WaitForNextTickAsync(CancellationToken.None).AsTask();
        }
    }

    public void Dispose() => _silence.Dispose();

    private ValueTask CommentAsync(CancellationToken cancellationToken)
    {
        _body.Write(":\n\n"u8);
        return FlushAsync(cancellationToken);
    }

    private void WriteData(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            var end = text.IndexOfAny(LineEnds);
            _body.Write("data: "u8);
            _body.Write(end < 0 ? text : text[..end]);
            _body.Write("\n"u8);
            if (end < 0)
            {
                return;
            }

            text = text[(end + (text[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
        }
    }

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        _isOpen = true;
        var flushed = await _body.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (flushed.IsCompleted || flushed.IsCanceled)
        {
            throw new OperationCanceledException("The client went away.", _context.RequestAborted);
        }
    }
}
