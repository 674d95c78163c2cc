using System.Buffers;
using System.Net.WebSockets;

namespace CodeGraph.GraphQL.AspNetCore.WebSockets;

/// <summary>Puts the frames of a socket together to messages. An idle socket holds but a small buffer.</summary>
internal sealed class SocketMessageReader(WebSocket socket, int maxMessageSize) : IDisposable
{
    private const int IdleBuffer = 512;

    private readonly byte[] _idle = new byte[IdleBuffer];
    private byte[]? _rented;

    /// <summary>How a read can end.</summary>
    internal enum Outcome
    {
        /// <summary>A text message.</summary>
        Text,

        /// <summary>A binary message, of which only the beginning is read.</summary>
        Binary,

        /// <summary>A message that is too long, of which only the beginning is read.</summary>
        TooLong,

        /// <summary>The client closes.</summary>
        Close,
    }

    /// <summary>Reads the next message.</summary>
    /// <returns>The outcome, and the message until the next call.</returns>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    internal async ValueTask<(Outcome Outcome, ReadOnlyMemory<byte> Text)> ReadAsync(CancellationToken cancellationToken)
    {
        Release();
        var buffer = _idle;
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += received.Count;
            if (received.MessageType != WebSocketMessageType.Text)
            {
                return (received.MessageType == WebSocketMessageType.Close ? Outcome.Close : Outcome.Binary, default);
            }

            if (length > maxMessageSize)
            {
                return (Outcome.TooLong, default);
            }

            if (received.EndOfMessage)
            {
                return (Outcome.Text, buffer.AsMemory(0, length));
            }

            if (length == buffer.Length)
            {
                buffer = Grow(buffer, length);
            }
        }
    }

    public void Dispose() => Release();

    private byte[] Grow(byte[] full, int used)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 4);
        full.AsSpan(0, used).CopyTo(larger);
        Release();
        _rented = larger;
        return larger;
    }

    private void Release()
    {
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
            _rented = null;
        }
    }
}
