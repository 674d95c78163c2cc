using System.Text;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Descriptors;
using CodeGraph.Catalog.Search;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Store;
using CodeGraph.Catalog.Tests.Search;
using RamDirectory = CodeGraph.Search.Store.RamDirectory;

namespace CodeGraph.Catalog.Tests.Sources.Cpt;

/// <summary>The layouts are the AMA's; every text is invented here, because the AMA's are nobody's to give away.</summary>
public sealed class CptDescriptorReaderTests : IDisposable
{
    private const string Head = """
        These lines stand for the prose at the head of a licensee's file.
        Copyright 1995-2025 American Medical Association. All rights reserved.

        To license the content, please ask the American Medical Association.


        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("codegraph-cpt-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_layout_gives_its_kind_of_descriptor()
    {
        var code = Import(
            ("LONGULT.txt", Head + "99998\tLicensee text, in full, for another\n99999\tLicensee text, in full, for the number 99999\n"),
            ("MEDU.txt", Head + "99998 LICENSEE TEXT OF MEDIUM LENGTH FOR 99998\n99999 LICENSEE TEXT OF MEDIUM LENGTH FOR 99999\n"),
            ("SHORTU.txt", Head + "99998 LICENSEE SHORT 99998\n99999 LICENSEE SHORT 99999\n"),
            ("ConsumerDescriptor.txt", "Concept Id\tCPT Code\tConsumer Friendly Descriptor\n1\t99999\tlicensee words for patients\n"),
            ("ClinicianDescriptor.txt", "Concept Id\tCPT Code\tClinician Descriptor Id\tClinician Descriptor\n1\t99999\t11\tlicensee words for clinicians\n1\t99999\t12\tmore of them\n"))
            .FindCode("99999")!;

        Assert.Equal(
            [
                (DescriptorKind.Long, "Licensee text, in full, for the number 99999"),
                (DescriptorKind.Medium, "LICENSEE TEXT OF MEDIUM LENGTH FOR 99999"),
                (DescriptorKind.Short, "LICENSEE SHORT 99999"),
                (DescriptorKind.Consumer, "licensee words for patients"),
                (DescriptorKind.Clinician, "licensee words for clinicians"),
                (DescriptorKind.Clinician, "more of them"),
            ],
            code.LicensedDescriptors.Select(descriptor => (descriptor.Kind, descriptor.Text)));
        Assert.Null(code.DescriptorNotice);
        Assert.Equal([DataSet.CptDescriptors], code.NamedIn);
    }

    [Fact]
    public void A_descriptor_names_its_file_its_line_and_whose_it_is()
    {
        var descriptor = Assert.Single(Import(("LONGULT.txt", Head + "99999\tLicensee text, in full\n")).FindCode("99999")!.LicensedDescriptors);

        Assert.Equal(new Provenance(Origin.Official, "LONGULT.txt", "cpt-2025", 6), descriptor.Provenance);
        Assert.Equal("Copyright 1995-2025 American Medical Association. All rights reserved.", descriptor.Copyright);
        Assert.Equal(new DateOnly(2025, 1, 1), descriptor.InForceFrom);
    }

    [Fact]
    public void Lines_of_the_fixed_width_file_are_joined()
    {
        var file = Head + "9999801 Licensee text one\n9999901 Licensee text that goes on and on, with more of it on the\n9999902 second line.\n";

        Assert.Equal("Licensee text that goes on and on, with more of it on the second line.", Import(("LONGULF.txt", file)).FindCode("99999")!.LicensedDescriptors.Single().Text);
    }

    [Fact]
    public void The_edition_at_the_head_comes_before_the_year_of_the_copyright()
    {
        var catalog = Import(("a.txt", "CPT 2026 Data File\n" + Head + "99999\tLicensee text\n"));

        Assert.Equal("cpt-2026", Assert.Single(catalog.ReleasesOf(DataSet.CptDescriptors)).Id);
    }

    [Fact]
    public void Lines_that_are_no_records_and_codes_given_twice_are_reported()
    {
        var report = CatalogImporter.Import([Write("a.txt", Head + string.Concat(Enumerable.Range(90000, 40).Select(code => $"{code}\tLicensee text for {code}\n")) + "no record\n90000\tAgain\n")]).Report;

        var file = Assert.Single(report.Files);
        Assert.Equal((SourceKind.CptDescriptors, "long", 40, 2), (file.Kind, file.Table, file.Rows, file.RejectedRows));
        Assert.Equal(["a.txt:46:1: the line is no record: a code, a tab or blank, and a text", "a.txt:47:1: code 90000 was given on line 6 already; the first is kept"], file.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("99999\tSome text\n99998\tMore\n")]
    [InlineData("A letter about 99999 to the American Medical Association\nthat goes on\nand on\n")]
    public void A_text_without_the_notice_or_without_records_is_not_taken_for_one(string text) =>
        Assert.Equal(SourceKind.NotASource, SourceDetector.Detect(SourceFile.FromBytes("a.txt", Encoding.ASCII.GetBytes(text), isNamed: true)).Kind);

    [Fact]
    public void Editions_stand_side_by_side_and_the_date_chooses()
    {
        var old = "Copyright 2023 American Medical Association\n99998\tLicensee text of 2023, first\n99999\tLicensee text of 2023\n";
        var newer = "Copyright 2025 American Medical Association\n99999\tLicensee text of 2025\n";
        var catalog = CatalogImporter.Import([Write("new.txt", newer)], new ImportOptions { Baseline = Import(("old.txt", old)) }).Catalog!;

        var (kept, dropped) = (catalog.FindCode("99999")!, catalog.FindCode("99998")!);
        Assert.Equal("Licensee text of 2023", kept.LicensedDescriptorsOn(new DateOnly(2024, 6, 1)).Single().Text);
        Assert.Equal("Licensee text of 2025", kept.LicensedDescriptorsOn(new DateOnly(2025, 1, 1)).Single().Text);
        Assert.Equal((CodeStatus.Unknown, CodeStatus.Active, CodeStatus.Active), (kept.StatusOn(new DateOnly(2022, 1, 1)), kept.StatusOn(new DateOnly(2024, 1, 1)), kept.StatusOn(new DateOnly(2026, 1, 1))));
        Assert.Equal((CodeStatus.Active, CodeStatus.Terminated), (dropped.StatusOn(new DateOnly(2024, 1, 1)), dropped.StatusOn(new DateOnly(2025, 1, 1))));
    }

    [Fact]
    public void Everything_comes_back_as_it_was_stored_and_is_found_by_its_words()
    {
        var catalog = Import(("LONGULT.txt", Head + "99998\tLicensee text about zebras\n99999\tLicensee text about giraffes\n"));
        using var directory = new RamDirectory();
        CatalogStore.Save(catalog, directory);
        using var open = CatalogStore.Open(directory);

        Assert.Equal(catalog.FindCode("99999")!.LicensedDescriptors, open.Catalog.FindCode("99999")!.LicensedDescriptors);
        Assert.Equal(catalog.FindRelease("cpt-2025")!.Files, open.Catalog.FindRelease("cpt-2025")!.Files);
        var hit = SearchBench.Open(open.Catalog).Search(new CodeSearchRequest("giraffes") { AsOf = SearchBench.Today }).Hits[0];
        Assert.Equal(("99999", MatchField.LongDescription), (hit.Entry.Value, hit.Match.Field));
    }

    private CodeCatalog Import(params (string Name, string Text)[] files)
    {
        var (catalog, report) = CatalogImporter.Import(files.Select(file => Write(file.Name, file.Text)));
        Assert.Empty(report.Files.SelectMany(file => file.Problems));
        return catalog!;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text.ReplaceLineEndings("\r\n"));
        return path;
    }
}
