using System.Numerics;

namespace CodeGraph.Search.Index;

/// <summary>
/// Lucene's one-byte encoding of a field's length (<c>SmallFloat.intToByte4</c>): exact up to 39, then with four
/// significant bits. Scores equal Lucene's only because lengths are rounded as Lucene rounds them.
/// </summary>
internal static class SmallFloat
{
    private const int FreeValues = 24;
    private static readonly int[] Lengths = [.. Enumerable.Range(0, 256).Select(Decode)];

    /// <summary>Encodes a length ≥ 0.</summary>
    public static byte IntToByte4(int length) =>
        (byte)(length < FreeValues ? length : FreeValues + LongToInt4(length - FreeValues));

    /// <summary>The smallest length with that encoding.</summary>
    public static int Byte4ToInt(byte encoded) => Lengths[encoded];

    private static int Decode(int encoded) =>
        encoded < FreeValues ? encoded : (int)Math.Min(FreeValues + Int4ToLong(encoded - FreeValues), int.MaxValue);

    private static int LongToInt4(long value)
    {
        var bits = 64 - BitOperations.LeadingZeroCount((ulong)value);
        if (bits < 4)
        {
            return (int)value;
        }

        var shift = bits - 4;
        return (int)((value >> shift) & 0x07) | ((shift + 1) << 3);
    }

    private static long Int4ToLong(int encoded)
    {
        long significant = encoded & 0x07;
        var shift = (encoded >> 3) - 1;
        return shift < 0 ? significant : (significant | 0x08) << shift;
    }
}
