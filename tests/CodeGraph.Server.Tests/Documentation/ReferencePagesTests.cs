using System.Text.RegularExpressions;
using CodeGraph.Testing;

namespace CodeGraph.Server.Tests.Documentation;

/// <summary>The query of docs/reference-pages.md, as written, answers all that the four reference pages show, with a new user's data.</summary>
[Collection(nameof(StarterServer))]
public sealed partial class ReferencePagesTests(StarterServer server)
{
    internal static string Query => Sample().Match(File.ReadAllText(Path.Combine(SourceFolder.Root, "docs", "reference-pages.md"))).Groups["document"].Value;

    [Fact]
    public async Task One_query_answers_the_four_pages_from_the_starter_catalogue() => Snapshot.Match(await server.SnapshotAsync(Query));

    [GeneratedRegex(@"^```graphql\r?\n(?<document>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sample();
}
