using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Store;
using CodeGraph.Server.Commands;

namespace CodeGraph.Server.Tests.Commands;

public sealed class CodeGraphCommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _index;

    public CodeGraphCommandLineTests()
    {
        _index = _folder.File("index");
        CatalogStore.Save(StarterCatalog.Load(), _index);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--indx", "--index", "search", "x", "--indx", "y")]
    [InlineData("serch", "search", "serch")]
    [InlineData("--jsn", "--json", "check", "--jsn")]
    public async Task A_mistyped_word_ends_with_2_and_a_hint(string typed, string meant, params string[] arguments)
    {
        var run = await CommandLine.RunAsync(arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(typed, run.Error);
        Assert.Contains($"Did you mean {meant}?", run.Error);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("search")]
    [InlineData("starter", "verify")]
    [InlineData("search", "x", "--as-of", "31.01.2026")]
    [InlineData("search", "x", "--first", "-1")]
    [InlineData("search", "x", "--first", "many")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("serve", "--port", "5000", "--urls", "http://localhost:1")]
    public async Task A_command_line_that_cannot_be_meant_ends_with_2(params string[] arguments)
    {
        var run = await CommandLine.RunAsync(arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("--help", run.Error);
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        var run = await CommandLine.RunAsync("--help");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.All(["serve", "import", "search", "suggest", "explain", "lookup", "code", "check", "schema", "bench", "eval", "starter"], name => Assert.Contains(name, run.Output));
    }

    [Fact]
    public async Task Schema_prints_the_committed_schema()
    {
        var run = await CommandLine.RunAsync("schema");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(SourceFolder.Server, "schema.graphql")), run.Output);
    }

    [Fact]
    public async Task Search_answers_in_json_with_why()
    {
        var run = await CommandLine.RunAsync("search", "blood", "volume", "tracr", "--index", _index, "--json");
        var hits = run.Json.GetProperty("hits").EnumerateArray().ToList();

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(["A9524", "A9532"], hits.Take(2).Select(hit => hit.GetProperty("code").GetString()).Order());
        Assert.Equal("TYPO", hits[0].GetProperty("match").GetProperty("tier").GetString());
    }

    [Fact]
    public async Task Search_answers_people_in_a_table()
    {
        var run = await CommandLine.RunAsync("search", "A9597", "--index", _index);

        Assert.Contains("exact code", run.Output);
        Assert.Contains("1 found.", run.Output);
    }

    [Fact]
    public async Task Search_offers_near_codes_apart_from_hits()
    {
        var run = await CommandLine.RunAsync("search", "A9523", "--index", _index, "--json");

        Assert.Empty(run.Json.GetProperty("hits").EnumerateArray());
        Assert.Contains(run.Json.GetProperty("didYouMean").EnumerateArray(), offer => offer.GetProperty("code").GetString() == "A9524");
    }

    [Fact]
    public async Task Explain_shows_rank_and_a_tree_that_adds_up()
    {
        var run = await CommandLine.RunAsync("explain", "cpap", "machine", "E0601", "--index", _index, "--json");
        var tree = run.Json.GetProperty("explanation");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(1, run.Json.GetProperty("rank").GetInt32());
        Assert.Equal(
            tree.GetProperty("value").GetDouble(),
            tree.GetProperty("details").EnumerateArray().Sum(detail => detail.GetProperty("value").GetDouble()),
            1e-4);
    }

    [Fact]
    public async Task Explain_says_why_a_code_is_no_hit_and_what_is_first_instead()
    {
        var run = await CommandLine.RunAsync("explain", "cpap machine", "A9524", "--index", _index);

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains("does not have \"cpap\"", run.Output);
        Assert.Contains("First is E0601", run.Output);
    }

    [Theory]
    [InlineData(ExitCode.Failure, "explain", "cpap", "Z9999")]
    [InlineData(ExitCode.Usage, "explain", "cpap")]
    public async Task Explain_needs_a_text_and_a_code_of_the_catalogue(int exitCode, params string[] arguments) =>
        Assert.Equal(exitCode, (await CommandLine.RunAsync([.. arguments, "--index", _index])).ExitCode);

    [Fact]
    public async Task Suggest_offers_codes_while_typing()
    {
        var run = await CommandLine.RunAsync("suggest", "wheelch", "--first", "2", "--index", _index, "--json");

        Assert.Equal(2, run.Json.GetArrayLength());
    }

    [Fact]
    public async Task Lookup_ends_with_1_when_a_code_is_not_valid()
    {
        var valid = await CommandLine.RunAsync("lookup", "A9597", "E0601-RR", "--as-of", "2026-03-01", "--index", _index, "--json");
        var invalid = await CommandLine.RunAsync("lookup", "A9597", "A9523", "--as-of", "2026-03-01", "--index", _index);

        Assert.Equal(ExitCode.Success, valid.ExitCode);
        Assert.Equal("RR", valid.Json[1].GetProperty("modifiers")[0].GetString());
        Assert.Equal(ExitCode.Failure, invalid.ExitCode);
        Assert.Contains("A9524?", invalid.Output);
    }

    [Theory]
    [InlineData("a9597", "Carrier judgment")]
    [InlineData("rr", "Rental")]
    [InlineData("0524T", "American Medical Association")]
    public async Task Code_shows_what_is_known(string code, string fact)
    {
        var run = await CommandLine.RunAsync("code", code, "--index", _index);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains(fact, run.Output);
    }

    [Fact]
    public async Task A_code_that_is_not_there_says_what_to_do()
    {
        var run = await CommandLine.RunAsync("code", "Z9999", "--index", _index);

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains("codegraph lookup Z9999", run.Error);
    }

    [Fact]
    public async Task Check_finds_a_sound_index_sound()
    {
        var run = await CommandLine.RunAsync("check", "--index", _index, "--json");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.True(run.Json.GetProperty("sound").GetBoolean());
        Assert.Equal(StarterCatalog.Load().Codes.Count, run.Json.GetProperty("codes").GetInt32());
    }

    [Fact]
    public async Task A_damaged_index_is_named_and_not_answered_from()
    {
        foreach (var file in Directory.EnumerateFiles(_index))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            if (bytes.Length > 0)
            {
                bytes[bytes.Length / 2] ^= 0x55;
                await File.WriteAllBytesAsync(file, bytes);
            }
        }

        var check = await CommandLine.RunAsync("check", "--index", _index);
        var search = await CommandLine.RunAsync("search", "wheelchair", "--index", _index);

        Assert.Equal((ExitCode.Failure, ExitCode.Failure), (check.ExitCode, search.ExitCode));
        Assert.Contains("damaged", check.Output);
        Assert.Contains(_index, search.Error);
        Assert.Contains("codegraph import", search.Error);
    }

    [Fact]
    public async Task A_named_index_that_is_not_there_is_not_made_up()
    {
        var run = await CommandLine.RunAsync("search", "x", "--index", _folder.File("nothing"));

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains("codegraph import", run.Error);
        Assert.False(Directory.Exists(_folder.File("nothing")));
    }
}
