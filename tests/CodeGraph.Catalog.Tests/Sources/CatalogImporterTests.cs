using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Tests.Sources.Hcpcs;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources;

public sealed class CatalogImporterTests : IDisposable
{
    private static readonly string Sample = string.Join("\r\n", HcpcsLines.First("A1"), HcpcsLines.First("A0001"), HcpcsLines.First("A9524"), "");

    private readonly string _folder = Directory.CreateTempSubdirectory("codegraph-import-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [OfficialFileFact(Official.Text2026, Official.Workbook2026, Official.Notes2026)]
    public void The_zip_CMS_publishes_gives_the_text_with_its_notes()
    {
        var zip = Zip("january-2026.zip", [.. Directory.GetFiles(Path.GetDirectoryName(OfficialFiles.Path(Official.Text2026))!)
            .Where(path => path.Contains("2026", StringComparison.Ordinal))
            .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))]);

        var (catalog, report) = CatalogImporter.Import([zip]);

        Assert.True(report.Succeeded);
        Assert.Equal((8623, 383), (report.Codes, report.Modifiers));
        Assert.Equal("january-2026.zip/HCPC2026_JAN_ANWEB_01122026.txt", catalog!.FindCode("A9524")!.Official!.Provenance.Source);
        Assert.Equal(ImportOutcome.Superseded, report.Files.Single(file => file.Kind == SourceKind.HcpcsWorkbook).Outcome);
        Assert.Equal(ImportOutcome.Imported, report.Files.Single(file => file.Kind == SourceKind.NotOtherwiseClassifiedList).Outcome);
        Assert.Equal(ImportOutcome.Recognised, report.Files.Single(file => file.Kind == SourceKind.HcpcsRecordLayout).Outcome);
        Assert.NotNull(catalog.Codes.First(code => code.Official?.ProcessingNote is not null).Official!.ProcessingNote!.Text);
    }

    [Fact]
    public void The_words_of_the_starter_catalogue_stay_and_its_official_facts_give_way()
    {
        var (catalog, report) = CatalogImporter.Import([Write("a.txt", Sample)]);

        var code = catalog!.FindCode("A9524")!;
        Assert.NotEmpty(code.Words!.Synonyms);
        Assert.Equal("2026-01", Assert.Single(code.Records).Release);
        Assert.Equal((2, 1), (report.Codes, report.Modifiers));
    }

    [Fact]
    public void Codes_that_only_the_starter_catalogue_has_stay()
    {
        var (catalog, _) = CatalogImporter.Import([Write("a.txt", Sample)]);

        var code = catalog!.FindCode("0524T")!;
        Assert.Null(code.Official);
        Assert.Contains("American Medical Association", code.DescriptorNotice, StringComparison.Ordinal);
        Assert.Equal(StarterCatalog.ReleaseId, catalog.FindCode("A9597")!.Official!.Release);
        Assert.Equal("2026-01", catalog.CurrentRelease!.Id);
    }

    [Fact]
    public void A_release_imported_again_replaces_itself()
    {
        var first = CatalogImporter.Import([Write("a.txt", Sample)]).Catalog;
        var smaller = string.Join("\r\n", HcpcsLines.First("A9524", "Changed"), "");

        var (catalog, _) = CatalogImporter.Import([Write("b.txt", smaller)], new ImportOptions { Baseline = first });

        Assert.Null(catalog!.FindCode("A0001"));
        Assert.Equal("Changed", Assert.Single(catalog.FindCode("A9524")!.Records).LongDescription);
    }

    [Fact]
    public void Notes_alone_are_added_to_the_release_that_is_there()
    {
        var first = CatalogImporter.Import([Write("a.txt", HcpcsLines.First("A0001", fields: (253, "0007")) + "\r\n")]).Catalog;

        var (catalog, _) = CatalogImporter.Import([Write("notes.txt", "  0007--A NOTE.  *\r\n")], new ImportOptions { Baseline = first });

        Assert.Equal("A NOTE.", catalog!.FindCode("A0001")!.Official!.ProcessingNote!.Text);
    }

    [Fact]
    public void A_folder_and_a_pattern_give_the_files_in_them()
    {
        Write("a.txt", Sample);
        Write("readme.md", "# Words");

        var folder = CatalogImporter.Import([_folder]).Report;
        var pattern = CatalogImporter.Import([Path.Combine(_folder, "*.txt")]).Report;

        Assert.True(folder.Succeeded);
        Assert.Equal([ImportOutcome.Imported, ImportOutcome.Skipped], folder.Files.Select(file => file.Outcome));
        Assert.Equal(2, pattern.Codes);
    }

    public static TheoryData<string, string, string> BadFiles => new()
    {
        { "empty", "", "the file is empty" },
        { "binary", "\0\u0001\u0002\u0003binary", "this is not a file CodeGraph can import: it is binary data" },
        { "pdf", "%PDF-1.7 ...", "this is not a file CodeGraph can import: it is a PDF document" },
        { "prose", "Dear reader", "this is not a file CodeGraph can import: its content is no known format" },
        { "truncated", Sample[..^200], "the file ends in the middle of a record (122 bytes, expected 320): it is cut off; get it again" },
        { "zip", "PK\u0003\u0004xxxxxxxxxxxxxxxxxxxxxxxx", "the zip archive is damaged or cut off" },
        { "xls", "ÐÏ\u0011à¡±\u001Aá", "the workbook is damaged" },
        { "utf16", "ÿþA\09\0", "this is not a file CodeGraph can import: it is UTF-16 text; save it as plain text" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_bad_file_changes_nothing_and_says_why(string name, string content, string message)
    {
        var (catalog, report) = CatalogImporter.Import([Write(name, content)]);

        Assert.Null(catalog);
        Assert.False(report.Succeeded);
        var file = Assert.Single(report.Files);
        Assert.Equal(ImportOutcome.Failed, file.Outcome);
        Assert.Equal(ProblemSeverity.Failed, file.Problems[0].Severity);
        Assert.StartsWith(message, file.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.txt", "there is no such file or folder")]
    [InlineData("*.nothing", "no file matches the pattern")]
    [InlineData("", "the folder has no files")]
    public void A_path_without_files_says_so(string path, string message)
    {
        var (catalog, report) = CatalogImporter.Import([Path.Combine(_folder, path)]);

        Assert.Null(catalog);
        Assert.Equal(message, Assert.Single(Assert.Single(report.Files).Problems).Message);
    }

    [LinuxFact]
    public void A_name_that_is_not_UTF8_is_said_to_be_none_however_the_file_is_named()
    {
        Write("good.txt", Sample);
        Shell("printf x > \"$(printf 'caf\\351.txt')\"");

        const string Reason = "the name is not UTF-8, so that no file can be found by it; rename the file";
        Assert.Equal(Reason, FailureOf("caf\uFFFD.txt"));
        Assert.Equal($"caf\uFFFD.txt: {Reason}", FailureOf("caf*"));
        Assert.Equal($"caf\uFFFD.txt: {Reason}", FailureOf(""));

        // The runtime can not delete the file either.
        Shell("rm caf*");

        void Shell(string command)
        {
            using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = _folder })!;
            shell.WaitForExit();
        }

        string FailureOf(string path) => Assert.Single(Assert.Single(CatalogImporter.Import([Path.Combine(_folder, path)]).Report.Files).Problems).Message;
    }

    [Fact]
    public void A_name_with_the_replacement_character_itself_is_a_name()
    {
        Write("caf\uFFFD.txt", Sample);

        Assert.True(CatalogImporter.Import([_folder]).Report.Succeeded);
    }

    [Fact]
    public void A_bad_file_beside_a_good_one_is_reported_and_the_good_one_read()
    {
        var (catalog, report) = CatalogImporter.Import([Write("a.txt", Sample), Write("b.txt", "")]);

        Assert.NotNull(catalog);
        Assert.Equal(2, report.Codes);
        Assert.False(report.Succeeded);
    }

    [Fact]
    public void A_damaged_workbook_fails()
    {
        var zip = Zip("a.xlsx", ("xl/workbook.xml", "<workbook/>"u8.ToArray()));

        var (catalog, report) = CatalogImporter.Import([zip]);

        Assert.Null(catalog);
        Assert.Equal(ImportOutcome.Failed, Assert.Single(report.Files).Outcome);
    }

    [Fact]
    public void An_archive_without_a_source_fails_when_it_was_named()
    {
        var (_, report) = CatalogImporter.Import([Zip("a.zip", ("a.md", "# Words"u8.ToArray()))]);

        Assert.Equal("the archive has no file that CodeGraph can import", report.Files[0].Problems[0].Message);
    }

    [Fact]
    public void A_member_whose_checksum_is_wrong_is_refused()
    {
        var zip = Zip("a.zip", ("a.txt", Encoding.ASCII.GetBytes(Sample)));
        var bytes = File.ReadAllBytes(zip);
        var directoryEntry = bytes.Length - 22 - "a.txt".Length - 46;
        bytes[directoryEntry + 16] ^= 1;
        File.WriteAllBytes(zip, bytes);

        var (catalog, report) = CatalogImporter.Import([zip]);

        Assert.Null(catalog);
        Assert.Equal("the member a.txt is damaged: its checksum is not the one in the archive; get it again", report.Files[0].Problems[0].Message);
    }

    [Fact]
    public void An_archive_that_unpacks_beyond_the_limit_is_refused()
    {
        var zip = Zip("bomb.zip", ("zeros.txt", new byte[ZipMembers.MaxMemberBytes + 1]));

        var (catalog, report) = CatalogImporter.Import([zip]);

        Assert.Null(catalog);
        Assert.Contains("unpacks to more than the 256 MB allowed", report.Files[0].Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_off_archive_is_refused_at_every_length()
    {
        var whole = File.ReadAllBytes(Zip("a.zip", ("a.txt", Encoding.ASCII.GetBytes(Sample))));
        for (var length = 4; length < whole.Length; length += 7)
        {
            File.WriteAllBytes(Path.Combine(_folder, "cut.zip"), whole[..length]);

            Assert.Null(CatalogImporter.Import([Path.Combine(_folder, "cut.zip")]).Catalog);
        }
    }

    [Fact]
    public void An_import_can_be_stopped() => Assert.Throws<OperationCanceledException>(
        () => CatalogImporter.Import([Write("a.txt", Sample)], cancellation: new CancellationToken(canceled: true)));

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes(content));
        return path;
    }

    private string Zip(string name, params (string Name, byte[] Content)[] members)
    {
        var path = Path.Combine(_folder, name);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (member, content) in members)
        {
            using var stream = archive.CreateEntry(member, CompressionLevel.Fastest).Open();
            stream.Write(content);
        }

        return path;
    }
}
