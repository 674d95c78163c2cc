namespace CodeGraph.Server.Commands;

/// <summary>Finds the folder of the committed index when the command line does not name one.</summary>
internal static class IndexLocation
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "CODEGRAPH_INDEX";

    private const string FolderName = "index";

    /// <summary>
    /// The folder named by the environment, else <c>index/</c> of the checkout that holds the current directory (so that
    /// <c>dotnet run --project src/CodeGraph.Server</c> and a start inside <c>src/</c> agree), else of the current directory.
    /// </summary>
    public static string Default()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return Path.GetFullPath(named);
        }

        var current = Directory.GetCurrentDirectory();
        for (var folder = new DirectoryInfo(current); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CodeGraph.sln")))
            {
                return Path.Combine(folder.FullName, FolderName);
            }
        }

        return Path.Combine(current, FolderName);
    }
}
