using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Store;

namespace CodeGraph.Server.Tests.Commands;

public sealed class AnswerCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _index;

    public AnswerCommandTests()
    {
        _index = _folder.File("index");
        CatalogStore.Save(StarterCatalog.Load(), _index);
    }

    [Fact]
    public async Task An_answer_is_readable_and_names_its_sources()
    {
        var run = await CommandLine.RunAsync("answer", "What is A9524?", "--index", _index);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("A9524 is a HCPCS Level II code", run.Output);
        Assert.Contains("official: ", run.Output);
        Assert.Contains("curated: CodeGraph starter catalogue, radiopharmaceuticals.yaml:", run.Output);
    }

    [Fact]
    public async Task A_question_need_not_be_quoted()
    {
        var run = await CommandLine.RunAsync("answer", "is", "A9597", "valid", "--as-of", "2016-06-01", "--index", _index, "--json");

        Assert.Equal("VALID", run.Json.GetProperty("kind").GetString());
        Assert.StartsWith("No: A9597 is not valid on 2016-06-01", run.Json.GetProperty("sentences")[0].GetProperty("text").GetString());
        Assert.NotEmpty(run.Json.GetProperty("sentences")[0].GetProperty("provenance").EnumerateArray());
    }

    [Fact]
    public async Task What_cannot_be_answered_fails_with_the_reason()
    {
        var run = await CommandLine.RunAsync("answer", "What does 99213 pay?", "--index", _index);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("No fee schedule is loaded", run.Output);
    }

    public void Dispose() => _folder.Dispose();
}
