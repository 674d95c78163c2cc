using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// Writes the documents (<c>.doc</c>) and positions (<c>.pos</c>) of each term. <see cref="PostingsEnum"/> reads them.
/// A term of a single document has no entry in <c>.doc</c>: the term dictionary holds its document.
/// <code>
/// .doc, per term:
/// | impact of all 6 | skip entries | blocks |
///   skip entries: only if the term has more than 128 documents; one per block, 22 bytes:
///   | last document 4 | block's start from the term's start 4 | occurrences before the block 4 |
///   | start, from the term's start in .pos, of the position block that holds the first of them 4 |
///   | impact of the block 6 |
///   block of 128 documents: two packed blocks: document gaps less 1, frequencies less 1 (text fields only)
///   last block of fewer:    per document VInt (gap - 1), for text fields VInt ((gap - 1) &lt;&lt; 1 | frequency is 1)
///                           and, if it is not 1, VInt frequency
/// .pos, per term: packed blocks of 128 position gaps, then the rest as VInts
/// </code>
/// An <see cref="Impact"/> bounds the score of a block, which lets a search skip it.
/// </summary>
internal sealed class PostingsWriter
{
    public const string DocExtension = ".doc";
    public const string PosExtension = ".pos";
    public const string DocKind = "documents";
    public const string PosKind = "positions";
    public const int SkipEntryLength = 16 + Impact.Length;
    private const int BlockSize = BlockPacking.BlockSize;

    private readonly IndexOutput _docOut;
    private readonly IndexOutput _posOut;
    private readonly int[] _gaps = new int[BlockSize];
    private readonly int[] _counts = new int[BlockSize];
    private readonly List<int> _positionBlockStarts = [];

    public PostingsWriter(IndexOutput docOut, IndexOutput posOut)
    {
        _docOut = docOut;
        _posOut = posOut;
        IndexFile.WriteHeader(docOut, DocKind);
        IndexFile.WriteHeader(posOut, PosKind);
    }

    /// <summary>Writes a term's postings.</summary>
    /// <param name="postings">At least one document.</param>
    /// <param name="norms">The length byte of every document; null if the field keeps none.</param>
    public TermState Write(TermPostings postings, byte[]? norms)
    {
        var positionStart = checked((int)_posOut.FilePointer);
        WritePositions(postings.PositionDeltas, positionStart);
        if (postings.DocFreq == 1)
        {
            return new TermState(1, postings.TotalTermFreq, postings.Docs[0], positionStart);
        }

        var start = checked((int)_docOut.FilePointer);
        Impact.Of(postings, 0, postings.DocFreq, norms).Write(_docOut);
        if (postings.DocFreq > BlockSize)
        {
            WriteSkipEntries(postings, norms);
        }

        var previous = -1;
        var written = 0;
        for (; written + BlockSize <= postings.DocFreq; written += BlockSize)
        {
            previous = Gather(postings, written, previous);
            BlockPacking.Write(_docOut, _gaps);
            if (!postings.Freqs.IsEmpty)
            {
                BlockPacking.Write(_docOut, _counts);
            }
        }

        WriteTail(postings, written, previous);
        return new TermState(postings.DocFreq, postings.TotalTermFreq, start, positionStart);
    }

    private void WritePositions(ReadOnlySpan<int> deltas, int start)
    {
        _positionBlockStarts.Clear();
        while (deltas.Length >= BlockSize)
        {
            _positionBlockStarts.Add((int)_posOut.FilePointer - start);
            BlockPacking.Write(_posOut, deltas);
            deltas = deltas[BlockSize..];
        }

        _positionBlockStarts.Add((int)_posOut.FilePointer - start);
        foreach (var delta in deltas)
        {
            _posOut.WriteVInt32(delta);
        }
    }

    private void WriteSkipEntries(TermPostings postings, byte[]? norms)
    {
        var count = (postings.DocFreq + BlockSize - 1) / BlockSize;
        var blockStart = Impact.Length + (count * SkipEntryLength);
        var previous = -1;
        var occurrences = 0;
        for (var block = 0; block < count; block++)
        {
            var first = block * BlockSize;
            var length = Math.Min(BlockSize, postings.DocFreq - first);
            _docOut.WriteInt32(postings.Docs[first + length - 1]);
            _docOut.WriteInt32(blockStart);
            _docOut.WriteInt32(occurrences);
            _docOut.WriteInt32(postings.Freqs.IsEmpty ? 0 : _positionBlockStarts[occurrences / BlockSize]);
            Impact.Of(postings, first, length, norms).Write(_docOut);
            if (length == BlockSize)
            {
                previous = Gather(postings, first, previous);
                blockStart += LengthOf(_gaps);
                if (!postings.Freqs.IsEmpty)
                {
                    blockStart += LengthOf(_counts);
                    foreach (var freq in postings.Freqs.Slice(first, length))
                    {
                        occurrences += freq;
                    }
                }
            }
        }
    }

    private void WriteTail(TermPostings postings, int first, int previous)
    {
        for (var i = first; i < postings.DocFreq; i++)
        {
            var gap = postings.Docs[i] - previous - 1;
            previous = postings.Docs[i];
            if (postings.Freqs.IsEmpty)
            {
                _docOut.WriteVInt32(gap);
            }
            else if (postings.Freqs[i] == 1)
            {
                _docOut.WriteVInt64(((long)gap << 1) | 1);
            }
            else
            {
                _docOut.WriteVInt64((long)gap << 1);
                _docOut.WriteVInt32(postings.Freqs[i]);
            }
        }
    }

    private int Gather(TermPostings postings, int first, int previous)
    {
        for (var i = 0; i < BlockSize; i++)
        {
            var doc = postings.Docs[first + i];
            _gaps[i] = doc - previous - 1;
            previous = doc;
            if (!postings.Freqs.IsEmpty)
            {
                _counts[i] = postings.Freqs[first + i] - 1;
            }
        }

        return previous;
    }

    private static int LengthOf(ReadOnlySpan<int> values)
    {
        var all = 0;
        foreach (var value in values)
        {
            all |= value;
        }

        return BlockPacking.PackedLength(32 - System.Numerics.BitOperations.LeadingZeroCount((uint)all));
    }
}

/// <summary>What the term dictionary keeps of a term.</summary>
/// <param name="DocFreq">In how many documents the term is.</param>
/// <param name="TotalTermFreq">How often it is in all of them.</param>
/// <param name="DocStart">Where its documents start in <c>.doc</c>; the document itself if there is only one.</param>
/// <param name="PositionStart">Where its positions start in <c>.pos</c>.</param>
internal readonly record struct TermState(int DocFreq, int TotalTermFreq, int DocStart, int PositionStart);
