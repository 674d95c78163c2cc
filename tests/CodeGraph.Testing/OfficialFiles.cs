namespace CodeGraph.Testing;

/// <summary>
/// Finds the official CMS files that some tests read. They live beside the repository in <c>shared/data</c>,
/// or where the environment variable <c>CODEGRAPH_OFFICIAL_DATA</c> says, and are never part of the repository.
/// </summary>
public static class OfficialFiles
{
    private static readonly string? Root = FindRoot();

    /// <summary>The full path of an official file.</summary>
    /// <param name="relativePath">The path inside the data folder, with forward slashes.</param>
    public static string Path(string relativePath) =>
        System.IO.Path.Combine(Root ?? throw new InvalidOperationException(WhyAbsent(relativePath)), relativePath);

    /// <summary>Whether the file or folder is there.</summary>
    public static bool Exists(string relativePath)
    {
        if (Root is null)
        {
            return false;
        }

        var path = System.IO.Path.Combine(Root, relativePath);
        return File.Exists(path) || Directory.Exists(path);
    }

    /// <summary>The sentence a skipped test shows.</summary>
    public static string WhyAbsent(string relativePath) =>
        $"The official file '{relativePath}' is not on this machine. Put the official files into shared/data beside the " +
        "repository, or name their folder in CODEGRAPH_OFFICIAL_DATA, to run this test.";

    private static string? FindRoot()
    {
        var named = Environment.GetEnvironmentVariable("CODEGRAPH_OFFICIAL_DATA");
        if (!string.IsNullOrEmpty(named))
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "CodeGraph.sln")))
            {
                var data = System.IO.Path.Combine(folder.FullName, "..", "shared", "data");
                return Directory.Exists(data) ? System.IO.Path.GetFullPath(data) : null;
            }
        }

        return null;
    }
}
