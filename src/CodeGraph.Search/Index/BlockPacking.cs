using System.Buffers.Binary;
using System.Numerics;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// Packs blocks of 128 numbers ≥ 0 with as many bits each as the largest needs.
/// <code>
/// | bits per number, 1 byte (0 … 31) | 16 × bits bytes: the numbers one after another, lowest bits first |
/// </code>
/// </summary>
internal static class BlockPacking
{
    public const int BlockSize = 128;

    /// <summary>The length of a packed block of that many bits a number, with its first byte.</summary>
    public static int PackedLength(int bits) => 1 + (bits * (BlockSize / 8));

    public static void Write(IndexOutput output, ReadOnlySpan<int> values)
    {
        uint all = 0;
        foreach (var value in values[..BlockSize])
        {
            all |= (uint)value;
        }

        var bits = 32 - BitOperations.LeadingZeroCount(all);
        output.WriteByte((byte)bits);
        ulong pending = 0;
        var count = 0;
        Span<byte> word = stackalloc byte[8];
        foreach (var value in values[..BlockSize])
        {
            pending |= (ulong)(uint)value << count;
            count += bits;
            if (count >= 64)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(word, pending);
                output.WriteBytes(word);
                count -= 64;
                pending = count == 0 ? 0 : (ulong)(uint)value >> (bits - count);
            }
        }
    }

    /// <summary>Unpacks the block at the start of the bytes and returns its length.</summary>
    public static int Read(ReadOnlySpan<byte> bytes, Span<int> values)
    {
        int bits = bytes[0];
        values = values[..BlockSize];
        if (bits == 0)
        {
            values.Clear();
            return 1;
        }

        var length = PackedLength(bits);
        var packed = bytes[1..length];
        var mask = (1UL << bits) - 1;
        var current = BinaryPrimitives.ReadUInt64LittleEndian(packed);
        var next = 8;
        var used = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var value = current >> used;
            used += bits;
            if (used >= 64)
            {
                used -= 64;
                current = next < packed.Length ? BinaryPrimitives.ReadUInt64LittleEndian(packed[next..]) : 0;
                next += 8;
                if (used > 0)
                {
                    value |= current << (bits - used);
                }
            }

            values[i] = (int)(value & mask);
        }

        return length;
    }
}
