using System.IO;

namespace CodeGraph.Search.Store;

/// <summary>Lets serializers that want a stream write into an <see cref="IndexOutput"/>.</summary>
internal sealed class IndexOutputStream(IndexOutput output) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => output.FilePointer;

    public override long Position
    {
        get => output.FilePointer;
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => output.WriteBytes(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => output.WriteBytes(buffer);

    public override void WriteByte(byte value) => output.WriteByte(value);
}
