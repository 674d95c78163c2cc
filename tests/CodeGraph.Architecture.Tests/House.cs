using System.Runtime.CompilerServices;

namespace CodeGraph.Architecture.Tests;

/// <summary>The plan of the house: which project may know which, as docs/ARCHITECTURE.md draws it.</summary>
internal static class House
{
    /// <summary>Each project of src with the projects of src it may refer to.</summary>
    public static IReadOnlyDictionary<string, string[]> MayKnow { get; } = new Dictionary<string, string[]>
    {
        ["CodeGraph.Search"] = [],
        ["CodeGraph.GraphQL"] = [],
        ["CodeGraph.GraphQL.AspNetCore"] = ["CodeGraph.GraphQL"],
        ["CodeGraph.Catalog"] = ["CodeGraph.Search"],
        ["CodeGraph.Server"] = ["CodeGraph.Search", "CodeGraph.Catalog", "CodeGraph.GraphQL", "CodeGraph.GraphQL.AspNetCore"],
    };

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The project files of src.</summary>
    public static IEnumerable<string> Projects => Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories);

    /// <summary>The C# files of a folder of the repository, without what the build writes.</summary>
    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
