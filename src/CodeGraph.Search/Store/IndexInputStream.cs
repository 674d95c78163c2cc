using System.IO;

namespace CodeGraph.Search.Store;

/// <summary>Lets deserializers that want a stream read an <see cref="IndexInput"/>.</summary>
internal sealed class IndexInputStream(IndexInput input) : Stream
{
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => input.Length;

    public override long Position
    {
        get => _position;
        set => _position = checked((int)Math.Clamp(value, 0, input.Length));
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var rest = input.Bytes[_position..];
        var length = Math.Min(rest.Length, buffer.Length);
        rest[..length].CopyTo(buffer);
        _position += length;
        return length;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => input.Length + offset,
    };

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
