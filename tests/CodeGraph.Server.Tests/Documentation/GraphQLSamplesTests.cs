using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CodeGraph.Server.Tests.Documentation;

/// <summary>What the pages for users ask in GraphQL is answered, as written, by the program a new user has: the starter catalogue and nothing else.</summary>
[Collection(nameof(StarterServer))]
public sealed partial class GraphQLSamplesTests(StarterServer server)
{
    public static TheoryData<string, int> Samples
    {
        get
        {
            var samples = new TheoryData<string, int>();
            foreach (var page in Pages())
            {
                // What compares two releases is asked where two are loaded: CodeChangesTests.
                foreach (Match sample in Sample().Matches(File.ReadAllText(page)).Where(sample => !sample.Value.Contains("codeChanges(", StringComparison.Ordinal)))
                {
                    samples.Add(Path.GetRelativePath(SourceFolder.Root, page), sample.Index);
                }
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_is_answered_as_written(string page, int place)
    {
        var sample = Sample().Match(File.ReadAllText(Path.Combine(SourceFolder.Root, page)), place).Groups["document"].Value;

        using var response = await server.Client.PostAsync("/graphql", TestServerHost.Body(JsonSerializer.Serialize(new { query = sample })));
        var text = await response.Content.ReadAsStringAsync();

        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{page}: {text}\n{sample}");
        using var answer = JsonDocument.Parse(text);
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), $"{page}: {errors}\n{sample}");
    }

    // The guide of the GraphQL engine asks the schemas of its own examples.
    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(SourceFolder.Root, "docs"), "*.md")
            .Where(page => Path.GetFileName(page) != "graphql-engine.md")
            .Append(Path.Combine(SourceFolder.Root, "README.md"))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^```graphql\r?\n(?<document>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sample();
}
