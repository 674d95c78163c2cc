namespace CodeGraph.Catalog.Sources;

/// <summary>Turns what a caller names (files, folders, patterns) into files.</summary>
internal static class SourcePaths
{
    // What the runtime puts in the place of bytes that are not UTF-8. It cannot give them back to the system, which then finds no such file.
    private const char ReplacementCharacter = '\uFFFD';

    private const string NotUtf8 = "the name is not UTF-8, so that no file can be found by it; rename the file";

    private static readonly EnumerationOptions Recursive = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>The files behind a path in ordinal order, or the reason why there are none.</summary>
    public static (IReadOnlyList<SourceFile> Files, string? Reason) Expand(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                var inside = Sorted(Directory.EnumerateFiles(path, "*", Recursive), isNamed: false);
                return (inside, inside.Count == 0 ? "the folder has no files" : null);
            }

            if (File.Exists(path))
            {
                return ([SourceFile.FromPath(path, isNamed: true)], null);
            }

            if (Path.GetFileName(path).AsSpan().IndexOfAny('*', '?') >= 0)
            {
                var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
                var matches = Directory.Exists(folder) ? Sorted(Directory.EnumerateFiles(folder, Path.GetFileName(path)), isNamed: true) : [];
                return (matches, matches.Count == 0 ? "no file matches the pattern" : null);
            }

            return ([], path.Contains(ReplacementCharacter) ? NotUtf8 : "there is no such file or folder");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ([], exception.Message.TrimEnd('.'));
        }
    }

    /// <exception cref="IOException">A name is one that cannot be opened.</exception>
    private static List<SourceFile> Sorted(IEnumerable<string> paths, bool isNamed) =>
        [.. paths.Order(StringComparer.Ordinal).Select(path => path.Contains(ReplacementCharacter) && !File.Exists(path)
            ? throw new IOException($"{Path.GetFileName(path)}: {NotUtf8}")
            : SourceFile.FromPath(path, isNamed))];
}
