using System.Runtime.CompilerServices;

namespace CodeGraph.Server.Tests;

/// <summary>Finds the program's source, for what is committed beside it.</summary>
internal static class SourceFolder
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", ".."));

    public static string Server { get; } = Path.Combine(Root, "src", "CodeGraph.Server");

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
