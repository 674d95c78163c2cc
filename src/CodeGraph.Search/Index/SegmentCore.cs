using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>The open files of a segment: everything but its deletions, shared by all readers of the segment. Immutable.</summary>
internal sealed class SegmentCore
{
    private SegmentCore(
        SegmentInfo info,
        IReadOnlyList<FieldInfo> fields,
        Dictionary<string, Terms> terms,
        Dictionary<string, IndexInput> lengths,
        Dictionary<string, object> docValues,
        StoredFields stored)
    {
        Info = info;
        Fields = fields;
        Terms = terms;
        Lengths = lengths;
        DocValues = docValues;
        Stored = stored;
    }

    public SegmentInfo Info { get; }

    public int MaxDoc => Info.MaxDoc;

    public IReadOnlyList<FieldInfo> Fields { get; }

    public Dictionary<string, Terms> Terms { get; }

    public Dictionary<string, IndexInput> Lengths { get; }

    public Dictionary<string, object> DocValues { get; }

    public StoredFields Stored { get; }

    /// <exception cref="CorruptIndexException">One of the files is not what the commit says.</exception>
    public static SegmentCore Open(Directory directory, SegmentInfo info, bool verify = true)
    {
        IndexInput Input(string extension) => IndexFile.Open(directory, info.File(extension), verify);

        var fields = FieldInfos.Read(Input(FieldInfos.Extension));
        var files = new PostingsFiles(
            Input(TermDictionaryWriter.Extension), Input(PostingsWriter.DocExtension), Input(PostingsWriter.PosExtension));
        return new SegmentCore(
            info,
            fields,
            Index.Terms.ReadAll(files, fields),
            FieldLengths.Read(Input(FieldLengths.Extension), fields, info.MaxDoc),
            DocValuesReader.ReadAll(Input(DocValuesWriter.Extension), fields, info.MaxDoc),
            StoredFields.Open(Input(StoredFields.Extension), fields));
    }
}
