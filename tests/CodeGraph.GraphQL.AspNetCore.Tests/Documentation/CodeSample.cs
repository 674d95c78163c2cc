using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Documentation;

/// <summary>A fenced block of a page of docs/.</summary>
/// <param name="Line">The line of the page it begins on.</param>
/// <param name="Language">What it is written in.</param>
/// <param name="Text">Its text.</param>
public sealed partial record CodeSample(int Line, string Language, string Text)
{
    internal static IReadOnlyList<CodeSample> Of(string page, string language)
    {
        var text = File.ReadAllText(Path.Combine(DocsFolder(), page)).ReplaceLineEndings("\n");
        return [.. Fence().Matches(text)
            .Where(match => match.Groups["language"].Value == language)
            .Select(match => new CodeSample(text[..match.Index].Count(c => c == '\n') + 1, language, match.Groups["text"].Value))];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Language} at line {Line}";

    private static string DocsFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "docs"));

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
