using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// The bytes of a request's body as one piece of memory. A body that arrived in one segment, as nearly every GraphQL request
/// does, stays in the server's own buffer until <see cref="Release"/>; a longer one is gathered in a pooled array.
/// </summary>
internal readonly struct RequestBody
{
    private const int FirstRental = 16 * 1024;

    private readonly byte[]? _rented;
    private readonly PipeReader? _reader;
    private readonly SequencePosition _end;

    private RequestBody(ReadOnlyMemory<byte> memory, byte[]? rented, PipeReader? reader, SequencePosition end)
    {
        Memory = memory;
        _rented = rented;
        _reader = reader;
        _end = end;
    }

    internal ReadOnlyMemory<byte> Memory { get; }

    /// <summary>Whether reading stopped because the body is longer than allowed; <see cref="Memory"/> is empty then.</summary>
    internal bool IsTooLarge { get; private init; }

    internal static ValueTask<RequestBody> ReadAsync(HttpRequest request, long limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return ValueTask.FromResult(new RequestBody { IsTooLarge = true });
        }

        var reader = request.BodyReader;
        if (reader.TryRead(out var result))
        {
            if (result is { IsCompleted: true, Buffer.IsSingleSegment: true } && result.Buffer.Length <= limit)
            {
                return ValueTask.FromResult(new RequestBody(result.Buffer.First, null, reader, result.Buffer.End));
            }

            reader.AdvanceTo(result.Buffer.Start);
        }

        return GatherAsync(reader, request.ContentLength, limit, cancellationToken);
    }

    /// <summary>Gives the memory back. Nothing that refers to it may be used afterwards.</summary>
    internal void Release()
    {
        _reader?.AdvanceTo(_end);
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }
    }

    private static async ValueTask<RequestBody> GatherAsync(
        PipeReader reader, long? contentLength, long limit, CancellationToken cancellationToken)
    {
        // A Content-Length is only a promise, so it sizes the first rental up to a bound and no more.
        var gathered = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(contentLength ?? FirstRental, 256, 8 * FirstRental));
        var length = 0;
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                if (length + read.Buffer.Length > limit)
                {
                    reader.AdvanceTo(read.Buffer.End);
                    ArrayPool<byte>.Shared.Return(gathered);
                    return new RequestBody { IsTooLarge = true };
                }

                var added = (int)read.Buffer.Length;
                if (gathered.Length < length + added)
                {
                    gathered = Grow(gathered, length, length + added);
                }

                read.Buffer.CopyTo(gathered.AsSpan(length));
                length += added;
                reader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    return new RequestBody(gathered.AsMemory(0, length), gathered, null, default);
                }
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(gathered);
            throw;
        }
    }

    private static byte[] Grow(byte[] full, int used, int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, full.Length * 2));
        full.AsSpan(0, used).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
