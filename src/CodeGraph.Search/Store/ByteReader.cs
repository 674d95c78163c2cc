using System.Buffers.Binary;
using System.Text;
using CodeGraph.Search.Index;

namespace CodeGraph.Search.Store;

/// <summary>
/// Reads what <see cref="IndexOutput"/> wrote, number by number. Reading beyond the end is a
/// <see cref="CorruptIndexException"/> that names the file, never a wild read.
/// </summary>
public ref struct ByteReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _file;

    /// <param name="bytes">The bytes to read.</param>
    /// <param name="file">The file they come from, for messages.</param>
    /// <param name="position">Where to start.</param>
    public ByteReader(ReadOnlySpan<byte> bytes, string file, int position = 0)
    {
        _bytes = bytes;
        _file = file;
        Position = position;
    }

    /// <summary>The offset of the next byte.</summary>
    public int Position { get; set; }

    /// <summary>How many bytes are left.</summary>
    public readonly int Remaining => _bytes.Length - Position;

    /// <summary>Reads one byte.</summary>
    /// <exception cref="CorruptIndexException">There are not enough bytes left.</exception>
    public byte ReadByte()
    {
        if ((uint)Position >= (uint)_bytes.Length)
        {
            ThrowPastEnd();
        }

        return _bytes[Position++];
    }

    /// <summary>Reads that many bytes without copying them.</summary>
    /// <exception cref="CorruptIndexException">There are not enough bytes left.</exception>
    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        if ((uint)Position > (uint)_bytes.Length || (uint)count > (uint)(_bytes.Length - Position))
        {
            ThrowPastEnd();
        }

        var bytes = _bytes.Slice(Position, count);
        Position += count;
        return bytes;
    }

    /// <summary>Reads four bytes.</summary>
    /// <exception cref="CorruptIndexException">There are not enough bytes left.</exception>
    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(ReadBytes(4));

    /// <summary>Reads eight bytes.</summary>
    /// <exception cref="CorruptIndexException">There are not enough bytes left.</exception>
    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(ReadBytes(8));

    /// <summary>Reads a variable-length number of up to five bytes.</summary>
    /// <exception cref="CorruptIndexException">There are not enough bytes left, or they are no such number.</exception>
    public int ReadVInt32()
    {
        int value = ReadByte();
        if (value < 0x80)
        {
            return value;
        }

        value &= 0x7F;
        for (var shift = 7; shift <= 28; shift += 7)
        {
            int next = ReadByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value >= 0 ? value : throw NotANumber();
            }
        }

        throw NotANumber();
    }

    /// <summary>Reads a variable-length number of up to nine bytes.</summary>
    /// <exception cref="CorruptIndexException">There are not enough bytes left, or they are no such number.</exception>
    public long ReadVInt64()
    {
        long value = 0;
        for (var shift = 0; shift <= 56; shift += 7)
        {
            long next = ReadByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw NotANumber();
    }

    /// <summary>Reads a string written as UTF-8 length and bytes.</summary>
    /// <exception cref="CorruptIndexException">There are not enough bytes left.</exception>
    public string ReadString() => Encoding.UTF8.GetString(ReadBytes(ReadVInt32()));

    private readonly void ThrowPastEnd() =>
        throw new CorruptIndexException(_file, $"it ends at byte {_bytes.Length}, in the middle of a value that starts at byte {Position}");

    private readonly CorruptIndexException NotANumber() =>
        new(_file, $"no variable-length number ends at byte {Position}");
}
