using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// What all files of a segment have in common: they start with a header, and the commit that names them knows their
/// length and checksum.
/// <code>
/// | magic "CGIX" 4 bytes | format version VInt | kind (string: "terms", "postings", …) | body … |
/// </code>
/// </summary>
internal static class IndexFile
{
    /// <summary>The version written into every file. Raise it when any layout changes; there is no reading of older ones.</summary>
    public const int Version = 3;

    private const int Magic = 0x58494743;

    public static void WriteHeader(IndexOutput output, string kind)
    {
        output.WriteInt32(Magic);
        output.WriteVInt32(Version);
        output.WriteString(kind);
    }

    /// <summary>Reads the header and returns a reader at the body.</summary>
    /// <exception cref="CorruptIndexException">It is no index file, or of another kind or version.</exception>
    public static ByteReader OpenBody(IndexInput input, string kind)
    {
        var reader = input.OpenReader();
        if (input.Length < 4 || reader.ReadInt32() != Magic)
        {
            throw new CorruptIndexException(input.Name, "it does not start like an index file");
        }

        var version = reader.ReadVInt32();
        if (version != Version)
        {
            throw new IndexFormatException(input.Name, version, Version);
        }

        var actual = reader.ReadString();
        if (actual != kind)
        {
            throw new CorruptIndexException(input.Name, $"it holds '{actual}', expected '{kind}'");
        }

        return reader;
    }

    /// <summary>Checks a file that no other knows the checksum of: it ends with its own.</summary>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public static void VerifyTrailingChecksum(IndexInput input)
    {
        if (input.Length < 12)
        {
            throw new CorruptIndexException(input.Name, $"it is {input.Length} bytes long, too short for what it is");
        }

        var body = input.Bytes[..^4];
        var stored = (uint)new ByteReader(input.Bytes, input.Name, body.Length).ReadInt32();
        var checksum = Crc32C.Append(0, body);
        if (stored != checksum)
        {
            throw new CorruptIndexException(input.Name, $"its checksum is {checksum:x8}, its last four bytes say {stored:x8}");
        }
    }

    /// <summary>Opens a file as the commit knows it.</summary>
    /// <param name="directory">Where it is.</param>
    /// <param name="entry">What the commit says of it.</param>
    /// <param name="verify">Whether all its bytes are read to compare the checksum.</param>
    /// <exception cref="CorruptIndexException">It is missing, or its length or checksum is another.</exception>
    public static IndexInput Open(Directory directory, FileEntry entry, bool verify = true)
    {
        IndexInput input;
        try
        {
            input = directory.OpenInput(entry.Name);
        }
        catch (System.IO.FileNotFoundException exception)
        {
            throw new CorruptIndexException(entry.Name, "it is missing", exception);
        }

        if (input.Length != entry.Length)
        {
            throw new CorruptIndexException(entry.Name, $"it is {input.Length} bytes long, the commit says {entry.Length}");
        }

        if (verify && Crc32C.Append(0, input.Bytes) is var checksum && checksum != entry.Checksum)
        {
            throw new CorruptIndexException(entry.Name, $"its checksum is {checksum:x8}, the commit says {entry.Checksum:x8}");
        }

        return input;
    }
}

/// <summary>A file as a commit lists it.</summary>
internal sealed record FileEntry(string Name, long Length, uint Checksum)
{
    public static FileEntry Of(IndexOutput output) => new(output.Name, output.FilePointer, output.Checksum);
}
