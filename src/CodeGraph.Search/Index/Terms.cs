using System.Buffers.Binary;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>The terms of one field of one segment, sorted by their UTF-8 bytes. Immutable and thread-safe.</summary>
public sealed class Terms
{
    private readonly int _blockStarts;

    internal Terms(
        FieldInfo field, PostingsFiles files, int termCount, int docCount, long sumDocFreq, long sumTotalTermFreq, int blockStarts)
    {
        Field = field;
        Files = files;
        Count = termCount;
        DocCount = docCount;
        SumDocFreq = sumDocFreq;
        SumTotalTermFreq = sumTotalTermFreq;
        _blockStarts = blockStarts;
        BlockCount = (termCount + TermDictionaryWriter.BlockSize - 1) / TermDictionaryWriter.BlockSize;
    }

    /// <summary>How many different terms there are.</summary>
    public int Count { get; }

    /// <summary>How many documents have the field, deleted ones included.</summary>
    public int DocCount { get; }

    /// <summary>The sum over all terms of the number of documents they are in.</summary>
    public long SumDocFreq { get; }

    /// <summary>How many words the field has in all documents together.</summary>
    public long SumTotalTermFreq { get; }

    /// <summary>Whether frequencies and positions are kept.</summary>
    public bool HasPositions => Field.HasPositions;

    internal FieldInfo Field { get; }

    internal PostingsFiles Files { get; }

    internal int BlockCount { get; }

    /// <summary>A cursor before the first term.</summary>
    public TermsEnum Iterator() => new(this);

    internal int StartOfBlock(int block) =>
        BinaryPrimitives.ReadInt32LittleEndian(Files.Terms.Bytes[(_blockStarts + (block * 4))..]);

    internal static Dictionary<string, Terms> ReadAll(PostingsFiles files, IReadOnlyList<FieldInfo> fields)
    {
        IndexFile.OpenBody(files.Docs, PostingsWriter.DocKind);
        IndexFile.OpenBody(files.Positions, PostingsWriter.PosKind);
        var reader = IndexFile.OpenBody(files.Terms, TermDictionaryWriter.Kind);
        reader.Position = files.Terms.Length - 4;
        reader.Position = reader.ReadInt32();
        var terms = new Dictionary<string, Terms>(StringComparer.Ordinal);
        for (var count = reader.ReadVInt32(); count > 0; count--)
        {
            var field = fields[reader.ReadVInt32()];
            terms[field.Name] = new Terms(
                field, files, reader.ReadVInt32(), reader.ReadVInt32(), reader.ReadVInt64(), reader.ReadVInt64(), reader.ReadVInt32());
        }

        return terms;
    }
}

/// <summary>The three files that hold a segment's terms and postings.</summary>
internal sealed record PostingsFiles(IndexInput Terms, IndexInput Docs, IndexInput Positions);
