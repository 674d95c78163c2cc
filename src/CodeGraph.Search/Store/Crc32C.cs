using System.Buffers.Binary;
using System.Numerics;

namespace CodeGraph.Search.Store;

/// <summary>CRC-32C (Castagnoli, RFC 3720 appendix B.4), which processors compute eight bytes at a time.</summary>
internal static class Crc32C
{
    /// <summary>The checksum of everything covered by <paramref name="checksum"/> followed by <paramref name="bytes"/>.</summary>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var crc = ~checksum;
        while (bytes.Length >= 8)
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }

        foreach (var value in bytes)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return ~crc;
    }
}
