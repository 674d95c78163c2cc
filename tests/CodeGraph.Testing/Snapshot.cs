using System.Runtime.CompilerServices;
using Xunit;

namespace CodeGraph.Testing;

/// <summary>
/// Compares a text with the one kept in <c>__snapshots__</c> beside the test file. A snapshot that does not exist yet is
/// written, except on CI (environment variable <c>CI=true</c>), where it is a failure; a different text is written to
/// <c>__snapshots__/__mismatch__</c> so that the two can be compared and, if the change is wanted, moved over.
/// </summary>
public static class Snapshot
{
    /// <summary>Fails unless <paramref name="actual"/> equals the stored snapshot. Line ends do not matter.</summary>
    /// <param name="actual">The text to compare.</param>
    /// <param name="name">Tells several snapshots of one test apart.</param>
    /// <param name="member">The test's name; given by the compiler.</param>
    /// <param name="sourceFile">The test's file; given by the compiler.</param>
    public static void Match(
        string actual,
        string? name = null,
        [CallerMemberName] string member = "",
        [CallerFilePath] string sourceFile = "")
    {
        ArgumentNullException.ThrowIfNull(actual);

        var folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, "__snapshots__");
        var fileName = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{member}{(name is null ? "" : "." + name)}.snap";
        var path = Path.Combine(folder, fileName);
        var mismatch = Path.Combine(folder, "__mismatch__", fileName);
        var text = Normalize(actual);

        if (!File.Exists(path))
        {
            if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            {
                Assert.Fail($"The snapshot {fileName} does not exist. Run the test once outside CI and commit the file it writes.");
            }

            Directory.CreateDirectory(folder);
            File.WriteAllText(path, text);
            return;
        }

        var expected = Normalize(File.ReadAllText(path));
        if (expected == text)
        {
            if (File.Exists(mismatch))
            {
                File.Delete(mismatch);
            }

            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(mismatch)!);
        File.WriteAllText(mismatch, text);
        Assert.Fail($"The text differs from {fileName}{FirstDifference(expected, text)}\nThe new text is in __mismatch__.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (expectedLines, actualLines) = (expected.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Max(expectedLines.Length, actualLines.Length); i++)
        {
            var (wanted, got) = (expectedLines.ElementAtOrDefault(i), actualLines.ElementAtOrDefault(i));
            if (wanted != got)
            {
                return $" at line {i + 1}:\n  expected {wanted ?? "the end"}\n  actual   {got ?? "the end"}";
            }
        }

        return "";
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}
