using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>
/// Sends messages, one at a time, in the order they are asked for. Whoever sends waits until the client's connection has taken the
/// message, so that operations whose client does not read stand still and nothing piles up.
/// </summary>
internal sealed class SocketMessageWriter(WebSocket socket) : IDisposable
{
    // RFC 6455, section 5.5: a control frame holds 125 bytes, two of which are the code.
    private const int MaxReasonBytes = 123;

    private readonly SemaphoreSlim _sending = new(1);
    private long _sendingSince;

    /// <summary>For how long the client has let the present message wait; zero if there is none.</summary>
    internal TimeSpan Stuck => Interlocked.Read(ref _sendingSince) is var since and > 0 ? TimeSpan.FromMilliseconds(Environment.TickCount64 - since) : TimeSpan.Zero;

    /// <summary><c>{"type":…}</c> with a payload, if there is one.</summary>
    internal ValueTask SendAsync(ReadOnlySpan<byte> type, ReadOnlySpan<byte> payload, CancellationToken cancellationToken) =>
        SendAsync(Message.Of(type, default, payload), cancellationToken);

    /// <summary><c>{"id":…,"type":…}</c> with a payload, if there is one.</summary>
    /// <param name="id">The operation's id as JSON.</param>
    /// <param name="type">The message's type.</param>
    /// <param name="payload">JSON, or nothing.</param>
    /// <param name="cancellationToken">Cancelled when the operation is, after which nothing is sent for it.</param>
    internal ValueTask SendAsync(JsonEncodedText id, ReadOnlySpan<byte> type, ReadOnlySpan<byte> payload, CancellationToken cancellationToken) =>
        SendAsync(Message.Of(type, id.EncodedUtf8Bytes, payload), cancellationToken);

    /// <summary>Sends the close frame.</summary>
    /// <exception cref="WebSocketException">The connection is broken already.</exception>
    internal async ValueTask CloseAsync(SocketClosure closure, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)closure.Code, Shorten(closure.Reason), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Dispose() => _sending.Dispose();

    private async ValueTask SendAsync(Message message, CancellationToken cancellationToken)
    {
        try
        {
            await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                cancellationToken.ThrowIfCancellationRequested();
                Interlocked.Exchange(ref _sendingSince, Environment.TickCount64);

                // Not the operation's token: a message that is cut off would end the whole connection.
                await socket.SendAsync(message.Bytes, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None).ConfigureAwait(false);
            }
            finally
            {
                Interlocked.Exchange(ref _sendingSince, 0);
                _sending.Release();
            }
        }
        finally
        {
            message.Release();
        }
    }

    private static string Shorten(string reason)
    {
        if (Encoding.UTF8.GetByteCount(reason) <= MaxReasonBytes)
        {
            return reason;
        }

        Span<byte> bytes = stackalloc byte[MaxReasonBytes];
        Encoding.UTF8.GetEncoder().Convert(reason, bytes, flush: false, out var characters, out _, out _);
        return reason[..characters];
    }

    /// <summary>A message in a rented array.</summary>
    private readonly struct Message(byte[] rented, int length)
    {
        internal ReadOnlyMemory<byte> Bytes => rented.AsMemory(0, length);

        internal static Message Of(ReadOnlySpan<byte> type, ReadOnlySpan<byte> id, ReadOnlySpan<byte> payload)
        {
            var rented = ArrayPool<byte>.Shared.Rent(64 + type.Length + id.Length + payload.Length);
            var at = 0;
            if (id.IsEmpty)
            {
                Add("{\"type\":\""u8);
            }
            else
            {
                Add("{\"id\":\""u8);
                Add(id);
                Add("\",\"type\":\""u8);
            }

            Add(type);
            Add("\""u8);
            if (!payload.IsEmpty)
            {
                Add(",\"payload\":"u8);
                Add(payload);
            }

            Add("}"u8);
            return new Message(rented, at);

            void Add(ReadOnlySpan<byte> bytes)
            {
                bytes.CopyTo(rented.AsSpan(at));
                at += bytes.Length;
            }
        }

        internal void Release() => ArrayPool<byte>.Shared.Return(rented);
    }
}
