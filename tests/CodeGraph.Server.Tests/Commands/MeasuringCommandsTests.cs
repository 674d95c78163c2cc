using System.Text.Json;
using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Store;
using CodeGraph.Server.Commands;

namespace CodeGraph.Server.Tests.Commands;

/// <summary><c>codegraph bench</c> and <c>codegraph eval</c>.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class MeasuringCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _index;

    public MeasuringCommandsTests()
    {
        _index = _folder.File("index");
        CatalogStore.Save(StarterCatalog.Load(), _index);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Bench_typeahead_counts_the_codes_that_suggestions_begin_with()
    {
        var run = await CommandLine.RunAsync(
            "bench", "typeahead", "--queries", Write("E0601\tcpap mach\nA9524\tE0601\nA9524\tzzzz"), "--index", _index, "--rounds", "1", "--json");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(3, run.Json.GetProperty("n").GetInt32());
        Assert.Equal(0.3333, run.Json.GetProperty("mrr").GetDouble());
        Assert.Equal(0.3333, run.Json.GetProperty("precisionAt1").GetDouble());
        Assert.Equal(0.33333, run.Json.GetProperty("zeroRate").GetDouble());
        Assert.True(run.Json.GetProperty("p50").GetDouble() <= run.Json.GetProperty("max").GetDouble());
    }

    [Fact]
    public async Task Bench_typos_forgives_them_and_prints_a_table()
    {
        var run = await CommandLine.RunAsync("bench", "typos", "--queries", Write("E0601\tcpap machne"), "--index", _index, "--rounds", "2");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("p99", run.Output);
        Assert.Contains("1.000", run.Output);
    }

    [Fact]
    public async Task Bench_index_says_what_the_index_costs()
    {
        var run = await CommandLine.RunAsync("bench", "index", "--index", _index, "--rounds", "2", "--json");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        using var open = CatalogStore.Open(_index);
        Assert.Equal(open.Catalog.Codes.Count + open.Catalog.Modifiers.Count, run.Json.GetProperty("entries").GetInt32());
        Assert.InRange(run.Json.GetProperty("catalogBytes").GetInt64(), 1, run.Json.GetProperty("bytes").GetInt64() - 1);
        Assert.True(run.Json.GetProperty("openIndexMs").GetDouble() > 0);
        Assert.True(run.Json.GetProperty("searcherBytes").GetInt64() > 0);
        Assert.Contains("MB", (await CommandLine.RunAsync("bench", "index", "--index", _index, "--rounds", "1")).Output);
    }

    [Theory]
    [InlineData("E0601", ":1 is not")]
    [InlineData("E0601\tcpap\nno tab", ":2 is not")]
    [InlineData("", "is empty")]
    public async Task A_workload_that_is_none_is_refused_with_file_and_line(string content, string problem)
    {
        var run = await CommandLine.RunAsync("bench", "typos", "--queries", Write(content), "--index", _index);

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains(problem, run.Error);
    }

    [Theory]
    [InlineData("bench")]
    [InlineData("bench", "typos")]
    [InlineData("bench", "typos", "--queries", "x", "--rounds", "0")]
    [InlineData("eval")]
    public async Task Without_what_it_needs_a_measurement_is_not_begun(params string[] arguments) =>
        Assert.Equal(ExitCode.Usage, (await CommandLine.RunAsync(arguments)).ExitCode);

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await CommandLine.RunAsync("eval", _folder.File("nothing.jsonl"), "--index", _index);

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains("nothing.jsonl", run.Error);
    }

    [Fact]
    public async Task Eval_scores_by_kind_lists_misses_and_writes_the_run()
    {
        var judgments = Write("""
            {"id": "lay-1", "kind": "lay", "query": "cpap machine", "relevant": {"E0601": 2}}
            {"id": "lay-2", "kind": "lay", "query": "zzzz", "relevant": {"E0601": 2}}
            {"id": "code-1", "kind": "code", "query": "a-9524", "relevant": {"A9524": 2}, "tag": "exact-sep"}
            {"id": "junk-1", "kind": "junk", "query": "", "relevant": {}, "tag": "no-hit"}
            """);
        var runFile = _folder.File("run.jsonl");

        var run = await CommandLine.RunAsync("eval", judgments, "--index", _index, "--run", runFile, "--misses", "--json");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(0.5, run.Json.GetProperty("search").GetProperty("lay").GetProperty("Success@1").GetDouble());
        Assert.Equal(0.5, run.Json.GetProperty("search").GetProperty("overall").GetProperty("zero").GetDouble());
        Assert.Equal(1, run.Json.GetProperty("checks").GetProperty("code/exact").GetProperty("correct").GetDouble());
        Assert.Equal(1, run.Json.GetProperty("checks").GetProperty("junk/no-hit").GetProperty("correct").GetDouble());
        Assert.Equal("lay-2", Assert.Single(run.Json.GetProperty("misses").EnumerateArray()).GetProperty("id").GetString());
        var answers = (await File.ReadAllLinesAsync(runFile)).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["lay-1", "lay-2", "code-1", "junk-1"], answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal("E0601", answers[0].GetProperty("codes")[0].GetString());
    }

    [Fact]
    public async Task Eval_passes_over_codes_that_nobody_judged()
    {
        await File.WriteAllTextAsync(_folder.File("unjudged-codes.txt"), "E0601 A0001\n");
        var judgments = Write("""{"id": "lay-1", "kind": "lay", "query": "E0601", "relevant": {"E0470": 2}}""");

        var run = await CommandLine.RunAsync("eval", judgments, "--index", _index);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("1.000", run.Output);
    }

    [Theory]
    [InlineData("{\"id\": \"x\"}")]
    [InlineData("no json")]
    [InlineData("[]")]
    public async Task A_judgment_that_is_none_is_refused_with_file_and_line(string line)
    {
        var run = await CommandLine.RunAsync("eval", Write(line), "--index", _index);

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains(":1 is no judgment", run.Error);
    }

    private string Write(string content)
    {
        var file = _folder.File("queries.txt");
        File.WriteAllText(file, content);
        return file;
    }
}

/// <summary>What is measured of the whole process, such as its heap, says something only while no other test runs.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
