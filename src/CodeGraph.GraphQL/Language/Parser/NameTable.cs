using System.Buffers.Binary;
using System.Text;

namespace CodeGraph.GraphQL.Language;

/// <summary>
/// Gives equal names of all documents the same string, without a lock and in bounded memory: a fixed table in which a new
/// name may displace an old one. Names are ASCII, so bytes and characters compare one to one.
/// </summary>
internal static class NameTable
{
    private const int SlotBits = 12;
    private const int MaxLength = 64;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    // Threads race benignly: a slot holds some complete string, and it is compared before it is used.
    private static readonly string?[] Slots = new string?[1 << SlotBits];

    /// <summary>Returns the string for a name.</summary>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > MaxLength)
        {
            return Encoding.ASCII.GetString(name);
        }

        var slots = Slots;
        var first = SlotOf(name);
        if (slots[first] is { } found && Ascii.Equals(name, found))
        {
            return found;
        }

        var second = first ^ 1;
        if (slots[second] is { } other && Ascii.Equals(name, other))
        {
            return other;
        }

        var created = Encoding.ASCII.GetString(name);
        slots[second] = slots[first];
        slots[first] = created;
        return created;
    }

    private static int SlotOf(ReadOnlySpan<byte> name)
    {
        var hash = (ulong)name.Length * Multiplier;
        if (name.Length >= 8)
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(name);
            hash = (hash * Multiplier) ^ BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]);
        }
        else
        {
            foreach (var code in name)
            {
                hash = (hash << 8) ^ code ^ (hash >> 56);
            }
        }

        return (int)((hash * Multiplier) >> (64 - SlotBits));
    }
}
