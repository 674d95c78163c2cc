using System.IO;
using Directory = CodeGraph.Search.Store.Directory;

namespace CodeGraph.Search.Index;

/// <summary>
/// The number of the newest commit, in a file of its own (<c>segments.gen</c>): without it nobody would notice that the
/// newest commit file was lost. It is written after the commit, so that it may lag behind but never runs ahead; where it
/// does run ahead, a commit is missing.
/// <code>
/// | header "newest" | generation VLong | CRC-32C of all the above, 4 bytes |
/// </code>
/// </summary>
internal static class CommitPointer
{
    public const string FileName = "segments.gen";
    private const string PendingFileName = SegmentInfos.PendingPrefix + "gen";
    private const string Kind = "newest";

    /// <summary>Writes it. A failure is no failure of the commit, which is complete: the pointer lags behind until the next one.</summary>
    public static void TryWrite(Directory directory, long generation)
    {
        try
        {
            using (var output = directory.CreateOutput(PendingFileName))
            {
                IndexFile.WriteHeader(output, Kind);
                output.WriteVInt64(generation);
                output.WriteInt32((int)output.Checksum);
            }

            directory.Sync([PendingFileName]);
            directory.Rename(PendingFileName, FileName);
        }
        catch (IOException)
        {
            // The next commit deletes what is left of it.
        }
    }

    /// <summary>The newest commit there has been, as far as is known; 0 if nothing is. Read it before listing the commits.</summary>
    public static long TryRead(Directory directory)
    {
        try
        {
            return directory.FileExists(FileName) ? Read(directory) : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static long Read(Directory directory)
    {
        var input = directory.OpenInput(FileName);
        IndexFile.VerifyTrailingChecksum(input);
        return IndexFile.OpenBody(input, Kind).ReadVInt64();
    }

    /// <summary>What is said of a commit that the pointer knows and the directory does not have.</summary>
    public static IndexProblem Missing(long generation) =>
        new(SegmentInfos.FileName(generation), $"it is missing, though {FileName} says that it was committed");
}
