using System.IO;
using Directory = CodeGraph.Search.Store.Directory;

namespace CodeGraph.Search.Index;

/// <summary>Deletes index files that no kept commit names. Files of other kinds in the same folder are never touched.</summary>
internal static class IndexFileDeleter
{
    public const string AttachmentExtension = ".att";

    private static readonly string[] Extensions =
    [
        FieldInfos.Extension, TermDictionaryWriter.Extension, PostingsWriter.DocExtension, PostingsWriter.PosExtension,
        FieldLengths.Extension, DocValuesWriter.Extension, StoredFields.Extension, ".liv", AttachmentExtension,
    ];

    /// <summary>The first number that no file in the directory was made with.</summary>
    public static long NextFileNumber(Directory directory)
    {
        long next = 0;
        foreach (var name in directory.ListAll().Where(name => name[0] == '_' && IsIndexFile(name)))
        {
            foreach (var part in Path.GetFileNameWithoutExtension(name).Split('_', StringSplitOptions.RemoveEmptyEntries))
            {
                next = Math.Max(next, SegmentInfos.GenerationOf(SegmentInfos.Prefix + part) + 1);
            }
        }

        return next;
    }

    /// <summary>Deletes what no commit in <paramref name="kept"/> names. Files that cannot be deleted are left for the next time.</summary>
    public static void DeleteUnreferenced(Directory directory, IReadOnlyCollection<SegmentInfos> kept)
    {
        var referenced = kept.SelectMany(commit => commit.Files).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        referenced.UnionWith(kept.Select(commit => SegmentInfos.FileName(commit.Generation)));

        IReadOnlyList<string> names;
        try
        {
            names = directory.ListAll();
        }
        catch (IOException)
        {
            return;
        }

        // Commit files go first: no commit may be seen that has lost its segments.
        foreach (var name in names.Where(name => IsIndexFile(name) && !referenced.Contains(name)).OrderBy(name => name[0] == '_'))
        {
            try
            {
                directory.DeleteFile(name);
            }
            catch (IOException)
            {
                if (name[0] != '_')
                {
                    return;
                }
            }
        }
    }

    private static bool IsIndexFile(string name) =>
        SegmentInfos.GenerationOf(name) > 0
        || name.StartsWith(SegmentInfos.PendingPrefix, StringComparison.Ordinal)
        || (name.StartsWith('_') && Extensions.Contains(Path.GetExtension(name)));
}
