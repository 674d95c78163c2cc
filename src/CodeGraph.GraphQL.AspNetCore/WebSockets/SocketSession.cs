using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>
/// One socket from its handshake to its end: reads the client's messages one after the other and answers them, as the GraphQL over
/// WebSocket protocol says. Operations run beside the reading.
/// </summary>
internal sealed class SocketSession : ISocketSession, IAsyncDisposable
{
    // How long the client may take to answer the close frame.
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(3);

    private readonly WebSocket _socket;
    private readonly SocketServices _services;
    private readonly SocketMessageReader _reader;
    private readonly SocketMessageWriter _writer;
    private readonly SocketOperations _operations;
    private readonly CancellationTokenSource _ended;
    private readonly CancellationTokenSource _initialized = new();
    private SocketClosure? _closure;
    private bool _isInitialized;
    private bool _isAcknowledged;

    internal SocketSession(HttpContext context, WebSocket socket, SocketServices services)
    {
        HttpContext = context;
        _socket = socket;
        _services = services;
        _reader = new SocketMessageReader(socket, services.Options.MaxMessageSize);
        _writer = new SocketMessageWriter(socket);
        _operations = new SocketOperations(this, _writer, services);
        _ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    }

    public HttpContext HttpContext { get; }

    public IDictionary<string, object?> ContextData { get; } = new ConcurrentDictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Cancelled when the socket is closed or broken.</summary>
    internal CancellationToken Ended => _ended.Token;

    /// <summary>Serves the client until either side closes, or the connection breaks.</summary>
    internal async Task RunAsync(CancellationToken stopping)
    {
        var watching = WatchInitializationAsync();
        var keepingAlive = KeepAliveAsync();
        try
        {
            await using (stopping.Register(() => _ = CloseAsync(SocketClosure.GoingAway)).ConfigureAwait(false))
            {
                await ReceiveAsync().ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // The connection broke, or was given up: there is nobody to tell.
            _services.Logger.LogConnectionBroken(exception);
        }
        finally
        {
            await EndAsync(watching, keepingAlive).ConfigureAwait(false);
        }
    }

    /// <summary>Tells the client why, and gives it some time to hang up. Only the first reason counts.</summary>
    internal async Task CloseAsync(SocketClosure closure)
    {
        if (Interlocked.CompareExchange(ref _closure, closure, null) is not null)
        {
            return;
        }

        _operations.CancelAll();
        try
        {
            _ended.CancelAfter(CloseTimeout);
            await _writer.CloseAsync(closure, Ended).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            _socket.Abort();
        }
    }

    public ValueTask DisposeAsync()
    {
        _reader.Dispose();
        _writer.Dispose();
        _initialized.Dispose();
        _ended.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task ReceiveAsync()
    {
        while (true)
        {
            var (outcome, text) = await _reader.ReadAsync(Ended).ConfigureAwait(false);
            if (outcome == SocketMessageReader.Outcome.Close)
            {
                await CloseAsync(new SocketClosure((int)WebSocketCloseStatus.NormalClosure, "")).ConfigureAwait(false);
                return;
            }

            // After our close frame the rest is only read to come to the client's.
            if (_closure is null && await AnswerAsync(outcome, text).ConfigureAwait(false) is { } closure)
            {
                await CloseAsync(closure).ConfigureAwait(false);
            }
        }
    }

    /// <returns>Why the socket must be closed; null if it need not.</returns>
    private async ValueTask<SocketClosure?> AnswerAsync(SocketMessageReader.Outcome outcome, ReadOnlyMemory<byte> text)
    {
        switch (outcome)
        {
            case SocketMessageReader.Outcome.TooLong:
                return SocketClosure.TooLong(_services.Options.MaxMessageSize);
            case SocketMessageReader.Outcome.Binary:
                return SocketClosure.Invalid("Messages are text");
        }

        try
        {
            return await Dispatch(text).ConfigureAwait(false);
        }
        catch (JsonException exception)
        {
            return SocketClosure.Invalid(exception.LineNumber is null ? exception.Message : "Message is not valid JSON");
        }
        catch (Exception exception) when (exception is not (WebSocketException or OperationCanceledException or IOException))
        {
            _services.Logger.LogSessionFailed(exception);
            return SocketClosure.InternalError;
        }
    }

    private ValueTask<SocketClosure?> Dispatch(ReadOnlyMemory<byte> text)
    {
        var message = SocketMessage.Read(text);
        switch (message.Type)
        {
            case "connection_init":
                return InitializeAsync(ReadMap(message));
            case "ping":
                return PongAsync(ReadMap(message));
            case "pong":
                ReadMap(message);
                return default;
            case "subscribe":
                return _isAcknowledged ? _operations.BeginAsync(message) : ValueTask.FromResult<SocketClosure?>(SocketClosure.Unauthorized);
            case "complete":
                _operations.Complete(message.Id ?? throw new JsonException("Message is expected to have the 'id' property"));
                return default;
            case null:
                throw new JsonException("Message is expected to have the 'type' property");
            default:
                throw new JsonException($"Unexpected message of type '{message.Type}'");
        }
    }

    private async ValueTask<SocketClosure?> InitializeAsync(JsonElement payload)
    {
        if (_isInitialized)
        {
            return SocketClosure.TooManyInitializationRequests;
        }

        _isInitialized = true;
        await _initialized.CancelAsync().ConfigureAwait(false);
        var status = await _services.Interceptor.OnConnectAsync(this, payload, Ended).ConfigureAwait(false);
        if (!status.IsAccepted)
        {
            return SocketClosure.Forbidden(status.Message!);
        }

        _isAcknowledged = true;
        await _writer.SendAsync("connection_ack"u8, Bytes(status.Payload), Ended).ConfigureAwait(false);
        return null;
    }

    private async ValueTask<SocketClosure?> PongAsync(JsonElement payload)
    {
        await _writer.SendAsync("pong"u8, Bytes(payload), Ended).ConfigureAwait(false);
        return null;
    }

    private async Task WatchInitializationAsync()
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_initialized.Token, Ended);
        await Task.Delay(_services.Options.ConnectionInitializationTimeout, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!either.IsCancellationRequested)
        {
            await CloseAsync(SocketClosure.InitializationTimeout).ConfigureAwait(false);
        }
    }

    private async Task KeepAliveAsync()
    {
        using var timer = new PeriodicTimer(_services.Options.KeepAliveInterval);
        try
        {
            while (await timer.WaitForNextTickAsync(Ended).ConfigureAwait(false))
            {
                if (_writer.Stuck > _services.Options.KeepAliveTimeout)
                {
                    _socket.Abort();
                    return;
                }

                if (_isAcknowledged && _closure is null && _writer.Stuck == TimeSpan.Zero)
                {
                    // Not awaited: the watch over this very message must go on.
                    _ = PingAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task PingAsync()
    {
        try
        {
            await _writer.SendAsync("ping"u8, default, Ended).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The reading side notices, too.
        }
    }

    private async Task EndAsync(params Task[] watches)
    {
        await _ended.CancelAsync().ConfigureAwait(false);
        await _operations.EndAsync().ConfigureAwait(false);
        await Task.WhenAll(watches).ConfigureAwait(false);
        try
        {
            await _services.Interceptor.OnCloseAsync(this).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _services.Logger.LogSessionFailed(exception);
        }
    }

    /// <summary>A payload that is an object, null, or not there.</summary>
    private static JsonElement ReadMap(SocketMessage message)
    {
        if (message.PayloadType is JsonTokenType.None or JsonTokenType.Null)
        {
            return default;
        }

        return message.PayloadType == JsonTokenType.StartObject
            ? JsonElement.Parse(message.Payload.Span)
            : throw new JsonException($"'{message.Type}' message is expected to have the 'payload' property as an object");
    }

    private static ReadOnlySpan<byte> Bytes(JsonElement? json) => json is { ValueKind: not JsonValueKind.Undefined } value
        ? System.Text.Encoding.UTF8.GetBytes(value.GetRawText())
        : default;
}
