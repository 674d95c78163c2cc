using System.Security.Cryptography;

namespace CodeGraph.Catalog.Sources;

/// <summary>A file or a member of an archive that facts may be read from.</summary>
internal sealed class SourceFile
{
    private readonly Func<Stream> _open;

    private SourceFile(string name, long length, bool isNamed, Func<Stream> open)
    {
        Name = name;
        Length = length;
        IsNamed = isNamed;
        _open = open;
    }

    /// <summary>The name shown to people: without folder, and with its archive in front.</summary>
    public string Name { get; }

    public long Length { get; }

    /// <summary>Whether the caller named the file itself, so that it must be usable; files found in folders need not be.</summary>
    public bool IsNamed { get; }

    public static SourceFile FromPath(string path, bool isNamed) =>
        new(Path.GetFileName(path), new FileInfo(path).Length, isNamed, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16));

    public static SourceFile FromBytes(string name, byte[] content, bool isNamed) =>
        new(name, content.Length, isNamed, () => new MemoryStream(content, writable: false));

    /// <summary>A new seekable stream at the first byte.</summary>
    public Stream Open() => _open();

    public string Sha256()
    {
        using var stream = Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>The first bytes, at most <paramref name="count"/>.</summary>
    public byte[] Head(int count)
    {
        using var stream = Open();
        var head = new byte[Math.Min(count, Length)];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}
