using System.IO.Compression;
using System.Text;
using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Store;
using CodeGraph.Server.Commands;
using CodeGraph.Server.Tests.Downloads;
using CodeGraph.Testing;
using Microsoft.AspNetCore.Http;

namespace CodeGraph.Server.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string TextFile = "hcpcs/HCPC2026_JAN_ANWEB_01122026.txt";
    private const string Workbook = "hcpcs/HCPC2026_JAN_ANWEB_01122026.xlsx";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [OfficialFileFact(TextFile)]
    public async Task The_official_text_file_is_committed_whole()
    {
        var run = await CommandLine.RunAsync("import", OfficialFiles.Path(TextFile), "--index", _folder.File("index"), "--json");

        AssertWhole(run);
        Assert.Contains(run.Json.GetProperty("problems").EnumerateArray(), problem =>
            problem.GetProperty("line").GetInt32() == 9170 && problem.GetProperty("severity").GetString() == "Handled");
        Assert.Equal(ExitCode.Success, (await CommandLine.RunAsync("check", "--index", _folder.File("index"))).ExitCode);
    }

    [OfficialFileFact(Workbook)]
    public async Task The_official_spreadsheet_gives_the_same() =>
        AssertWhole(await CommandLine.RunAsync("import", OfficialFiles.Path(Workbook), "--index", _folder.File("index"), "--json"));

    [OfficialFileFact(TextFile)]
    public async Task A_zip_of_the_official_file_gives_the_same()
    {
        var zip = _folder.File("january.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            archive.CreateEntryFromFile(OfficialFiles.Path(TextFile), Path.GetFileName(TextFile), CompressionLevel.Fastest);
        }

        AssertWhole(await CommandLine.RunAsync("import", zip, "--index", _folder.File("index"), "--json"));
    }

    [OfficialFileFact(TextFile)]
    public async Task A_bad_file_beside_a_good_one_changes_nothing()
    {
        var bad = await BadFileAsync("empty.txt", []);

        var run = await CommandLine.RunAsync("import", OfficialFiles.Path(TextFile), bad, "--index", _folder.File("index"));

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains("Nothing was changed", run.Output);
        Assert.False(CatalogStore.Exists(_folder.File("index")));
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("binary")]
    [InlineData("wrong kind")]
    [InlineData("broken zip")]
    [InlineData("absent")]
    public async Task A_file_that_cannot_be_used_is_named_and_the_index_stays(string kind)
    {
        var index = _folder.File("index");
        var generation = CatalogStore.Save(StarterCatalog.Load(), index);
        var file = kind switch
        {
            "empty" => await BadFileAsync("bad.txt", []),
            "binary" => await BadFileAsync("bad.txt", [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 37))]),
            "wrong kind" => await BadFileAsync("bad.txt", Encoding.UTF8.GetBytes("Dear reader,\nthis is a letter.\n")),
            "broken zip" => await BadFileAsync("bad.zip", [0x50, 0x4B, 3, 4, 1, 2, 3]),
            _ => _folder.File("bad-absent.txt"),
        };

        var run = await CommandLine.RunAsync("import", file, "--index", index);

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains(Path.GetFileName(file), run.Output);
        using var open = CatalogStore.Open(index);
        Assert.Equal(generation, open.Generation);
    }

    [OfficialFileFact(TextFile)]
    public async Task An_address_is_imported_as_the_file_it_gives()
    {
        await using var host = await DownloadHost.StartAsync(async (context, _) =>
        {
            if (context.Request.Path == "/latest")
            {
                context.Response.Redirect("/files/january-2026.zip");
                return;
            }

            using var zip = new MemoryStream();
            using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
            {
                archive.CreateEntryFromFile(OfficialFiles.Path(TextFile), Path.GetFileName(TextFile), CompressionLevel.Fastest);
            }

            await context.Response.Body.WriteAsync(zip.ToArray());
        });

        var run = await CommandLine.RunAsync("import", host.Address("latest"), "--index", _folder.File("index"), "--json");

        AssertWhole(run);
        Assert.Equal("january-2026.zip", run.Json.GetProperty("files")[0].GetProperty("name").GetString());
        Assert.Contains("Downloading january-2026.zip", run.Error);
    }

    [Theory]
    [InlineData("page.zip", "it is a web page (HTML)")]
    [InlineData("gone.zip", "404")]
    [InlineData("cut.zip", "nothing of it is used")]
    public async Task An_address_that_gives_no_usable_file_is_named_and_nothing_changes(string name, string reason)
    {
        var index = _folder.File("index");
        var generation = CatalogStore.Save(StarterCatalog.Load(), index);
        await using var host = await DownloadHost.StartAsync((context, _) => name switch
        {
            "page.zip" => context.Response.WriteAsync("<!DOCTYPE html>\n<html><body>Please accept the licence</body></html>"),
            "cut.zip" => DownloadHost.CutAsync(context, new byte[50_000], 20_000),
            _ => Task.FromResult(context.Response.StatusCode = 404),
        });

        var run = await CommandLine.RunAsync("import", host.Address(name), "--index", index, "--json");

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        var problem = Assert.Single(run.Json.GetProperty("problems").EnumerateArray());
        Assert.Contains(name, problem.GetProperty("file").GetString());
        Assert.Contains(reason, problem.GetProperty("message").GetString());
        using var open = CatalogStore.Open(index);
        Assert.Equal(generation, open.Generation);
    }

    [OfficialFileFact(TextFile)]
    public async Task A_folder_that_cannot_be_written_says_so()
    {
        var file = _folder.File("file");
        await File.WriteAllTextAsync(file, "not a folder");

        var run = await CommandLine.RunAsync("import", OfficialFiles.Path(TextFile), "--index", Path.Combine(file, "index"));

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains("cannot be", run.Error);
    }

    [OfficialFileFact(TextFile)]
    public async Task The_starter_catalogue_agrees_with_the_official_file()
    {
        var run = await CommandLine.RunAsync("starter", "verify", "--against", OfficialFiles.Path(TextFile), "--json");

        Assert.Empty(run.Json.GetProperty("differences").EnumerateArray());
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.True(run.Json.GetProperty("codesCompared").GetInt32() >= 60);
    }

    private static void AssertWhole(CommandLine run)
    {
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal((8623, 383), (run.Json.GetProperty("codes").GetInt32(), run.Json.GetProperty("modifiers").GetInt32()));
        Assert.EndsWith("\"codes\": 8623,\n  \"modifiers\": 383\n}", run.Output.ReplaceLineEndings("\n").TrimEnd());
    }

    private async Task<string> BadFileAsync(string name, byte[] content)
    {
        var path = _folder.File(name);
        await File.WriteAllBytesAsync(path, content);
        return path;
    }
}
