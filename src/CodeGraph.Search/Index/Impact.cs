using System.Buffers.Binary;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// What bounds the score of a term in a set of documents: its largest frequency, and the shortest field among the
/// documents that have it once, twice, three times and more often. One length for all would bound little: the documents
/// that repeat a word are mostly the long ones.
/// <code>
/// | largest frequency 2 (65535 = or more) | smallest length byte where the frequency is 1 | 2 | 3 | 4 or more |
/// </code>
/// A frequency that no document has is 255.
/// </summary>
internal readonly record struct Impact(int MaxFreq, byte Norm1, byte Norm2, byte Norm3, byte Norm4)
{
    public const int Length = 6;

    /// <summary>So many frequencies are told apart; the last stands for all above it.</summary>
    public const int Classes = 4;

    /// <summary>Bounds nothing: no document.</summary>
    public static Impact None { get; } = new(0, byte.MaxValue, byte.MaxValue, byte.MaxValue, byte.MaxValue);

    /// <summary>Bounds documents of which no more is known than the largest frequency and the shortest length.</summary>
    public static Impact Of(int maxFreq, byte minNorm) => new(maxFreq, minNorm, minNorm, minNorm, minNorm);

    /// <summary>Bounds a run of a term's documents.</summary>
    /// <param name="postings">The term's postings.</param>
    /// <param name="first">The first document of the run.</param>
    /// <param name="count">How many documents it has.</param>
    /// <param name="norms">The length byte of every document; null if the field keeps none, which counts as one word.</param>
    public static Impact Of(TermPostings postings, int first, int count, byte[]? norms)
    {
        Span<byte> byFreq = [byte.MaxValue, byte.MaxValue, byte.MaxValue, byte.MaxValue];
        var maxFreq = 0;
        for (var i = first; i < first + count; i++)
        {
            var freq = postings.Freqs.IsEmpty ? 1 : postings.Freqs[i];
            var norm = norms is null ? (byte)1 : norms[postings.Docs[i]];
            ref var least = ref byFreq[Math.Min(freq, Classes) - 1];
            least = Math.Min(least, norm);
            maxFreq = Math.Max(maxFreq, freq);
        }

        return new Impact(maxFreq, byFreq[0], byFreq[1], byFreq[2], byFreq[3]);
    }

    /// <summary>The shortest field of the documents that have the term at least so often, 1 to <see cref="Classes"/>.</summary>
    public byte MinNorm(int freq) => freq switch
    {
        1 => Math.Min(Norm1, MinNorm(2)),
        2 => Math.Min(Norm2, MinNorm(3)),
        3 => Math.Min(Norm3, Norm4),
        _ => Norm4,
    };

    /// <summary>Bounds the documents that either bounds.</summary>
    public Impact Or(Impact other) => new(
        Math.Max(MaxFreq, other.MaxFreq),
        Math.Min(Norm1, other.Norm1),
        Math.Min(Norm2, other.Norm2),
        Math.Min(Norm3, other.Norm3),
        Math.Min(Norm4, other.Norm4));

    public void Write(IndexOutput output)
    {
        var freq = Math.Min(MaxFreq, ushort.MaxValue);
        output.WriteByte((byte)freq);
        output.WriteByte((byte)(freq >> 8));
        output.WriteBytes([Norm1, Norm2, Norm3, Norm4]);
    }

    public static Impact Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt16LittleEndian(bytes) is var freq && freq < ushort.MaxValue ? freq : int.MaxValue,
        bytes[2],
        bytes[3],
        bytes[4],
        bytes[5]);
}
