using System.Buffers.Binary;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// What bounds the score of a term in a set of documents: its largest frequency, and the shortest field among the
/// documents that have it once and among those that have it more often. Two lengths rather than one, because the
/// documents that repeat a word are mostly the long ones.
/// <code>
/// | largest frequency 2 (65535 = or more) | smallest length byte where the frequency is 1 | and where it is higher |
/// </code>
/// </summary>
internal readonly record struct Impact(int MaxFreq, byte NormOfOne, byte NormOfMore)
{
    public const int Length = 4;

    /// <summary>Bounds nothing: no document.</summary>
    public static Impact None { get; } = new(0, byte.MaxValue, byte.MaxValue);

    /// <summary>The shortest field of any document.</summary>
    public byte MinNorm => Math.Min(NormOfOne, NormOfMore);

    /// <summary>Bounds a run of a term's documents.</summary>
    /// <param name="postings">The term's postings.</param>
    /// <param name="first">The first document of the run.</param>
    /// <param name="count">How many documents it has.</param>
    /// <param name="norms">The length byte of every document; null if the field keeps none, which counts as one word.</param>
    public static Impact Of(TermPostings postings, int first, int count, byte[]? norms)
    {
        var impact = None;
        for (var i = first; i < first + count; i++)
        {
            var freq = postings.Freqs.IsEmpty ? 1 : postings.Freqs[i];
            var norm = norms is null ? (byte)1 : norms[postings.Docs[i]];
            impact = impact.Or(freq == 1 ? new Impact(1, norm, byte.MaxValue) : new Impact(freq, byte.MaxValue, norm));
        }

        return impact;
    }

    /// <summary>Bounds the documents that either bounds.</summary>
    public Impact Or(Impact other) => new(
        Math.Max(MaxFreq, other.MaxFreq), Math.Min(NormOfOne, other.NormOfOne), Math.Min(NormOfMore, other.NormOfMore));

    public void Write(IndexOutput output)
    {
        var freq = Math.Min(MaxFreq, ushort.MaxValue);
        output.WriteByte((byte)freq);
        output.WriteByte((byte)(freq >> 8));
        output.WriteByte(NormOfOne);
        output.WriteByte(NormOfMore);
    }

    public static Impact Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt16LittleEndian(bytes) is var freq && freq < ushort.MaxValue ? freq : int.MaxValue, bytes[2], bytes[3]);
}
