using System.Buffers;
using System.IO.Compression;

namespace CodeGraph.Catalog.Sources;

/// <summary>Unpacks the members of a zip archive one at a time, in memory, within limits that no official archive comes near.</summary>
internal static class ZipMembers
{
    /// <summary>A member may unpack to this many bytes; the largest official file is a twentieth of it.</summary>
    public const long MaxMemberBytes = 256L << 20;

    /// <summary>All members together may unpack to this many bytes.</summary>
    public const long MaxArchiveBytes = 1L << 30;

    /// <summary>More members than this are not looked at.</summary>
    public const int MaxMembers = 2_000;

    /// <summary>The members with content, in the order of the archive.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged, protected, or larger than the limits.</exception>
    public static IEnumerable<SourceFile> Of(SourceFile archive)
    {
        using var zip = new ZipArchive(archive.Open(), ZipArchiveMode.Read);
        if (zip.Entries.Count > MaxMembers)
        {
            throw new InvalidDataException($"the archive has {zip.Entries.Count} members, more than the {MaxMembers} allowed");
        }

        var left = MaxArchiveBytes;
        foreach (var entry in zip.Entries)
        {
            if (entry.Name.Length == 0)
            {
                continue;
            }

            var content = Unpack(entry, Math.Min(left, MaxMemberBytes));
            left -= content.Length;
            yield return SourceFile.FromBytes($"{archive.Name}/{entry.FullName}", content, isNamed: false);
        }
    }

    private static byte[] Unpack(ZipArchiveEntry entry, long limit)
    {
        if (entry.IsEncrypted)
        {
            throw new InvalidDataException($"the member {entry.FullName} is protected by a password");
        }

        // The length an archive states may be a lie, so what counts is what comes out.
        var content = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            using var stream = entry.Open();
            while (stream.Read(buffer) is > 0 and var read)
            {
                if (content.Length + read > limit)
                {
                    throw new InvalidDataException($"the member {entry.FullName} unpacks to more than the {limit >> 20} MB allowed");
                }

                content.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        var bytes = content.ToArray();
        return Crc32.Of(bytes) == entry.Crc32
            ? bytes
            : throw new InvalidDataException($"the member {entry.FullName} is damaged: its checksum is not the one in the archive; get it again");
    }
}
