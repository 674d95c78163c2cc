using System.Buffers.Binary;
using System.IO;
using System.Text;

namespace CodeGraph.Search.Store;

/// <summary>
/// Writes one file from start to end and keeps its running checksum. Numbers are little-endian; a variable-length
/// number has seven bits a byte, low bits first, the high bit set on all bytes but the last. Not thread-safe.
/// </summary>
public abstract class IndexOutput : IDisposable
{
    private readonly byte[] _buffer = new byte[8192];
    private int _count;
    private long _flushed;
    private uint _checksum;
    private bool _disposed;

    /// <param name="name">The file's name inside its directory.</param>
    protected IndexOutput(string name) => Name = name;

    /// <summary>The file's name inside its directory.</summary>
    public string Name { get; }

    /// <summary>How many bytes have been written.</summary>
    public long FilePointer => _flushed + _count;

    /// <summary>The CRC-32C of all bytes written so far.</summary>
    public uint Checksum => Crc32C.Append(_checksum, _buffer.AsSpan(0, _count));

    /// <summary>Writes one byte.</summary>
    public void WriteByte(byte value)
    {
        if (_count == _buffer.Length)
        {
            FlushBuffer();
        }

        _buffer[_count++] = value;
    }

    /// <summary>Writes the bytes as they are.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_count == _buffer.Length)
            {
                FlushBuffer();
            }

            var length = Math.Min(bytes.Length, _buffer.Length - _count);
            bytes[..length].CopyTo(_buffer.AsSpan(_count));
            _count += length;
            bytes = bytes[length..];
        }
    }

    /// <summary>Writes four bytes.</summary>
    public void WriteInt32(int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        WriteBytes(bytes);
    }

    /// <summary>Writes eight bytes.</summary>
    public void WriteInt64(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        WriteBytes(bytes);
    }

    /// <summary>Writes a number ≥ 0 in one to five bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public void WriteVInt32(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        WriteVInt64(value);
    }

    /// <summary>Writes a number ≥ 0 in one to nine bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public void WriteVInt64(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        while (value > 0x7F)
        {
            WriteByte((byte)(value | 0x80));
            value >>= 7;
        }

        WriteByte((byte)value);
    }

    /// <summary>Writes a string as its UTF-8 length and bytes.</summary>
    public void WriteString(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        WriteVInt32(bytes.Length);
        WriteBytes(bytes);
    }

    /// <summary>This output as a write-only stream, for serializers. Disposing the stream does not close the output.</summary>
    public Stream AsStream() => new IndexOutputStream(this);

    /// <summary>Hands buffered bytes to the file and closes it.</summary>
    /// <exception cref="IOException">The bytes could not be written.</exception>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Appends bytes to the file.</summary>
    protected abstract void WriteCore(ReadOnlySpan<byte> bytes);

    /// <summary>Closes the file.</summary>
    protected abstract void CloseCore();

    /// <summary>Hands buffered bytes to the file and closes it.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        try
        {
            FlushBuffer();
        }
        finally
        {
            CloseCore();
        }
    }

    private void FlushBuffer()
    {
        var bytes = _buffer.AsSpan(0, _count);
        _checksum = Crc32C.Append(_checksum, bytes);
        _flushed += _count;
        _count = 0;
        WriteCore(bytes);
    }
}
