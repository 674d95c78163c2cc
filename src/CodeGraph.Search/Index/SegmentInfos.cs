using System.Globalization;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// One commit: which segments and attachments make up the index. It is the file <c>segments_N</c>, N in base 36,
/// written as <c>pending_segments_N</c> and renamed when everything it names is durable.
/// <code>
/// | magic "CGIX" | format version VInt | "segments" | generation VLong | next file number VLong |
/// | segment count VInt | segments: name, max doc VInt, deleted VInt, files, live docs (0 or 1 files) |
/// | attachment count VInt | attachments: name, file |
/// | commit data count VInt | key, value … |
/// | CRC-32C of all the above, 4 bytes |
///
/// files = count VInt, then per file: name, length VLong, CRC-32C 4 bytes
/// </code>
/// </summary>
internal sealed record SegmentInfos(
    long Generation,
    long NextFileNumber,
    IReadOnlyList<SegmentInfo> Segments,
    IReadOnlyDictionary<string, FileEntry> Attachments,
    IReadOnlyDictionary<string, string> CommitData)
{
    public const string Prefix = "segments_";
    public const string PendingPrefix = "pending_segments_";
    private const string Kind = "segments";
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static SegmentInfos Empty { get; } = new(0, 0, [], new Dictionary<string, FileEntry>(), new Dictionary<string, string>());

    /// <summary>All files of the commit but its own.</summary>
    public IEnumerable<FileEntry> Files => Segments.SelectMany(segment => segment.AllFiles).Concat(Attachments.Values);

    public static string FileName(long generation) => Prefix + ToBase36(generation);

    public static string PendingFileName(long generation) => PendingPrefix + ToBase36(generation);

    /// <summary>The generations of the commit files in the directory, newest first.</summary>
    public static IReadOnlyList<long> ListGenerations(Directory directory) =>
        [.. directory.ListAll().Select(GenerationOf).Where(generation => generation > 0).OrderDescending()];

    /// <summary>The generation in the name of a commit file; 0 if it is none.</summary>
    public static long GenerationOf(string fileName)
    {
        if (!fileName.StartsWith(Prefix, StringComparison.Ordinal) || fileName.Length == Prefix.Length || fileName.Length > Prefix.Length + 11)
        {
            return 0;
        }

        long generation = 0;
        foreach (var c in fileName.AsSpan(Prefix.Length))
        {
            var digit = Digits.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return 0;
            }

            generation = (generation * 36) + digit;
        }

        return generation;
    }

    public static string ToBase36(long value)
    {
        var text = value == 0 ? "0" : "";
        for (; value > 0; value /= 36)
        {
            text = Digits[(int)(value % 36)].ToString(CultureInfo.InvariantCulture) + text;
        }

        return text;
    }

    /// <summary>Writes the pending commit file. The caller syncs and renames it.</summary>
    public void WritePending(Directory directory)
    {
        using var output = directory.CreateOutput(PendingFileName(Generation));
        IndexFile.WriteHeader(output, Kind);
        output.WriteVInt64(Generation);
        output.WriteVInt64(NextFileNumber);
        output.WriteVInt32(Segments.Count);
        foreach (var segment in Segments)
        {
            output.WriteString(segment.Name);
            output.WriteVInt32(segment.MaxDoc);
            output.WriteVInt32(segment.DeletedCount);
            output.WriteVInt32(segment.Files.Count);
            foreach (var file in segment.Files)
            {
                WriteFile(output, file);
            }

            output.WriteVInt32(segment.LiveDocs is null ? 0 : 1);
            if (segment.LiveDocs is not null)
            {
                WriteFile(output, segment.LiveDocs);
            }
        }

        output.WriteVInt32(Attachments.Count);
        foreach (var (name, file) in Attachments.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteString(name);
            WriteFile(output, file);
        }

        output.WriteVInt32(CommitData.Count);
        foreach (var (key, value) in CommitData.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteString(key);
            output.WriteString(value);
        }

        output.WriteInt32((int)output.Checksum);
    }

    /// <exception cref="CorruptIndexException">The commit file is damaged.</exception>
    public static SegmentInfos Read(Directory directory, long generation)
    {
        var fileName = FileName(generation);
        var input = directory.OpenInput(fileName);
        IndexFile.VerifyTrailingChecksum(input);
        var reader = IndexFile.OpenBody(input, Kind);
        if (reader.ReadVInt64() is var written && written != generation)
        {
            throw new CorruptIndexException(fileName, $"it was written as {FileName(written)}");
        }

        var nextFileNumber = reader.ReadVInt64();
        var segments = new SegmentInfo[reader.ReadVInt32()];
        for (var i = 0; i < segments.Length; i++)
        {
            var name = reader.ReadString();
            var maxDoc = reader.ReadVInt32();
            var deletedCount = reader.ReadVInt32();
            var files = new FileEntry[reader.ReadVInt32()];
            for (var f = 0; f < files.Length; f++)
            {
                files[f] = ReadFile(ref reader);
            }

            var liveDocs = reader.ReadVInt32() == 0 ? null : ReadFile(ref reader);
            segments[i] = new SegmentInfo(name, maxDoc, deletedCount, files, liveDocs);
        }

        var attachments = new Dictionary<string, FileEntry>(StringComparer.Ordinal);
        for (var count = reader.ReadVInt32(); count > 0; count--)
        {
            attachments[reader.ReadString()] = ReadFile(ref reader);
        }

        var commitData = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = reader.ReadVInt32(); count > 0; count--)
        {
            commitData[reader.ReadString()] = reader.ReadString();
        }

        return new SegmentInfos(generation, nextFileNumber, segments, attachments, commitData);
    }

    private static void WriteFile(IndexOutput output, FileEntry file)
    {
        output.WriteString(file.Name);
        output.WriteVInt64(file.Length);
        output.WriteInt32((int)file.Checksum);
    }

    private static FileEntry ReadFile(ref ByteReader reader) => new(reader.ReadString(), reader.ReadVInt64(), (uint)reader.ReadInt32());
}

/// <summary>A segment as a commit lists it. Its files never change; a new commit may give it another set of deleted documents.</summary>
internal sealed record SegmentInfo(string Name, int MaxDoc, int DeletedCount, IReadOnlyList<FileEntry> Files, FileEntry? LiveDocs)
{
    public IEnumerable<FileEntry> AllFiles => LiveDocs is null ? Files : Files.Append(LiveDocs);

    /// <summary>The file of the segment with that extension.</summary>
    public FileEntry File(string extension) =>
        Files.FirstOrDefault(file => file.Name.EndsWith(extension, StringComparison.Ordinal))
        ?? throw new CorruptIndexException(Name + extension, "the commit does not name it");
}
