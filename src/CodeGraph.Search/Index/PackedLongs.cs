using System.Buffers.Binary;
using System.Numerics;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// An array of numbers with as many bits each as their range needs, readable at any index.
/// <code>
/// | count VInt | minimum, 8 bytes | bits per number, 1 byte (0 … 56, or 64) | the numbers less the minimum | 8 bytes of padding |
/// </code>
/// The padding lets every number be read with one eight-byte load.
/// </summary>
internal readonly struct PackedLongs
{
    private readonly IndexInput _input;
    private readonly int _start;
    private readonly long _minimum;
    private readonly int _bits;

    private PackedLongs(IndexInput input, int start, int count, long minimum, int bits)
    {
        _input = input;
        _start = start;
        Count = count;
        _minimum = minimum;
        _bits = bits;
    }

    public int Count { get; }

    public long this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count);
            if (_bits == 0)
            {
                return _minimum;
            }

            var bit = (long)index * _bits;
            var word = BinaryPrimitives.ReadUInt64LittleEndian(_input.Bytes[(_start + (int)(bit >> 3))..]) >> (int)(bit & 7);
            return _minimum + (long)(_bits == 64 ? word : word & ((1UL << _bits) - 1));
        }
    }

    public static void Write(IndexOutput output, ReadOnlySpan<long> values)
    {
        long minimum = 0;
        ulong range = 0;
        if (!values.IsEmpty)
        {
            minimum = long.MaxValue;
            var maximum = long.MinValue;
            foreach (var value in values)
            {
                minimum = Math.Min(minimum, value);
                maximum = Math.Max(maximum, value);
            }

            range = (ulong)maximum - (ulong)minimum;
        }

        var bits = 64 - BitOperations.LeadingZeroCount(range);
        bits = bits > 56 ? 64 : bits;
        output.WriteVInt32(values.Length);
        output.WriteInt64(minimum);
        output.WriteByte((byte)bits);
        UInt128 pending = 0;
        var count = 0;
        foreach (var value in values)
        {
            pending |= (UInt128)((ulong)value - (ulong)minimum) << count;
            for (count += bits; count >= 8; count -= 8)
            {
                output.WriteByte((byte)pending);
                pending >>= 8;
            }
        }

        if (count > 0)
        {
            output.WriteByte((byte)pending);
        }

        output.WriteInt64(0);
    }

    /// <summary>Finds the array at the reader's position and moves the reader behind it.</summary>
    public static PackedLongs Read(IndexInput input, ref ByteReader reader)
    {
        var count = reader.ReadVInt32();
        var minimum = reader.ReadInt64();
        int bits = reader.ReadByte();
        var start = reader.Position;
        reader.ReadBytes(checked((int)((((long)count * bits) + 7) / 8) + 8));
        return new PackedLongs(input, start, count, minimum, bits);
    }
}
