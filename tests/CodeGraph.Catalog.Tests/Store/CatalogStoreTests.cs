using System.Text.Json;
using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Store;

public sealed class CatalogStoreTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"codegraph-store-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (System.IO.Directory.Exists(_folder))
        {
            System.IO.Directory.Delete(_folder, recursive: true);
        }
    }

    [OfficialFileFact(Official.Text2026, Official.Notes2026)]
    public void The_whole_2026_catalogue_comes_back_as_it_was_saved()
    {
        using var directory = new RamDirectory();
        var catalog = Official.From2026.Catalog!;

        CatalogStore.Save(catalog, directory);
        using var open = CatalogStore.Open(directory);

        AssertSame(catalog, open.Catalog);
        Assert.Null(open.Recovery);
        Assert.Equal(catalog.Codes.Count + catalog.Modifiers.Count, open.Reader.NumDocs);
    }

    [Fact]
    public void The_starter_catalogue_comes_back_as_it_was_saved()
    {
        CatalogStore.Save(StarterCatalog.Load(), _folder);
        using var open = CatalogStore.Open(_folder);

        AssertSame(StarterCatalog.Load(), open.Catalog);
        Assert.NotNull(open.CommittedAt);
    }

    [Fact]
    public void Unusual_records_come_back_as_they_were_saved()
    {
        var provenance = new Provenance(Origin.Derived, "a.txt", "2026-01", 7, "a rule");
        var record = new OfficialRecord
        {
            ShortDescription = "",
            LongDescription = "Ünïcode 漢字",
            PricingIndicators = [new CodedValue("XX", null)],
            Mog = new MogAssignment(null, new CodedValue("Z", null), new DateOnly(2000, 2, 29)),
            ProcessingNote = new ProcessingNote("0001", null, null),
            AnesthesiaBaseUnits = 0,
            DateAdded = DateOnly.MinValue,
            TerminationDate = DateOnly.MaxValue,
            Provenance = provenance,
        };
        var catalog = new CatalogBuilder()
            .AddCodeRecord("A0001", record)
            .AddCodeRecord("A0001", record with { Provenance = provenance with { Release = "2020-01" } })
            .AddCodeWords("0524T", new CuratedWords { Faq = [new("Q?", "A.")], Provenance = provenance })
            .AddModifierWords("P1", new ModifierWords { Notes = "n", Provenance = provenance }, CodeSystem.Cpt)
            .Build();
        using var directory = new RamDirectory();

        CatalogStore.Save(catalog, directory);

        AssertSame(catalog, CatalogStore.Open(directory).Catalog);
    }

    [Fact]
    public void A_folder_without_an_index_says_how_to_make_one()
    {
        var exception = Assert.Throws<IndexNotFoundException>(() => CatalogStore.Open(_folder));

        Assert.Contains("codegraph import", exception.Message, StringComparison.Ordinal);
        Assert.False(CatalogStore.Exists(_folder));
        Assert.False(System.IO.Directory.Exists(_folder));
    }

    [Fact]
    public void A_reader_sees_the_new_commit_only_when_it_asks()
    {
        CatalogStore.Save(CodeCatalog.Empty, _folder);
        using var before = CatalogStore.Open(_folder);
        Assert.Null(before.OpenIfChanged());

        CatalogStore.Save(StarterCatalog.Load(), _folder);

        Assert.Empty(before.Catalog.Codes);
        using var after = before.OpenIfChanged();
        Assert.Equal(StarterCatalog.Load().Codes.Count, after!.Catalog.Codes.Count);
    }

    [Fact]
    public void A_damaged_newest_commit_falls_back_to_the_one_before_and_says_so()
    {
        CatalogStore.Save(CodeCatalog.Empty, _folder);
        var first = System.IO.Directory.GetFiles(_folder);
        CatalogStore.Save(StarterCatalog.Load(), _folder);
        var newFile = System.IO.Directory.GetFiles(_folder).Except(first).OrderByDescending(path => new FileInfo(path).Length).First();
        Damage(newFile);

        using var open = CatalogStore.Open(_folder);

        Assert.Empty(open.Catalog.Codes);
        Assert.Contains("damaged", open.Recovery, StringComparison.Ordinal);
        Assert.False(CatalogCheck.Of(_folder).IsSound);
    }

    [Fact]
    public void An_index_damaged_throughout_is_reported_and_can_be_saved_over()
    {
        CatalogStore.Save(StarterCatalog.Load(), _folder);
        foreach (var file in System.IO.Directory.GetFiles(_folder))
        {
            Damage(file);
        }

        Assert.ThrowsAny<CorruptIndexException>(() => CatalogStore.Open(_folder));
        Assert.False(CatalogCheck.Of(_folder).IsSound);

        CatalogStore.Save(StarterCatalog.Load(), _folder);

        Assert.True(CatalogCheck.Of(_folder).IsSound);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    [InlineData(600_000)]
    public void A_full_disk_is_an_error_and_the_index_stays_as_it_was(long room)
    {
        var before = new CatalogBuilder().AddSection(new Section("A", CodeSystem.HcpcsLevel2, "Before", "A0001", "A9999")).Build();
        CatalogStore.Save(before, _folder);
        using var directory = new FullDiskDirectory(FSDirectory.Open(_folder), room);

        var exception = Assert.Throws<IOException>(() => CatalogStore.Save(StarterCatalog.Load(), directory));

        Assert.Contains("No space left", exception.Message, StringComparison.Ordinal);
        using var open = CatalogStore.Open(_folder);
        Assert.Equal("Before", Assert.Single(open.Catalog.Sections).Name);
        Assert.Null(open.Recovery);
        Assert.True(CatalogCheck.Of(_folder).IsSound);
    }

    [Fact]
    public void Room_for_everything_is_enough()
    {
        using var directory = new FullDiskDirectory(FSDirectory.Open(_folder), 50_000_000);

        CatalogStore.Save(StarterCatalog.Load(), directory);

        Assert.True(CatalogCheck.Of(_folder).IsSound);
    }

    [Fact]
    public void A_sound_index_passes_the_check_with_its_counts()
    {
        CatalogStore.Save(StarterCatalog.Load(), _folder);

        var check = CatalogCheck.Of(_folder);

        Assert.Empty(check.Problems);
        Assert.Equal(StarterCatalog.Load().Codes.Count, check.Codes);
        Assert.Equal(StarterCatalog.Load().Modifiers.Count, check.Modifiers);
        Assert.Equal(check.Codes + check.Modifiers, check.Documents);
    }

    [Fact]
    public void A_catalogue_of_another_format_version_asks_for_an_import()
    {
        using var directory = new RamDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig()))
        {
            writer.AttachFile("catalog", output =>
            {
                output.WriteBytes("CGCT"u8);
                output.WriteVInt32(99);
            });
            writer.Commit();
        }

        var exception = Assert.ThrowsAny<CorruptIndexException>(() => CatalogStore.Open(directory));

        Assert.Contains("version 99", exception.Message, StringComparison.Ordinal);
        Assert.Contains("import again", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_damage_to_the_bytes_of_a_catalogue_is_an_error_that_can_be_caught()
    {
        using var directory = new RamDirectory();
        CatalogStore.Save(StarterCatalog.Load(), directory);
        byte[] bytes;
        using (var reader = DirectoryReader.Open(directory))
        {
            bytes = reader.OpenAttachment("catalog").Bytes.ToArray();
        }

        var random = new Random(1);
        for (var i = 0; i < 40; i++)
        {
            var damaged = i % 2 == 0 ? bytes[..random.Next(bytes.Length)] : [.. bytes];
            if (i % 2 == 1)
            {
                damaged[random.Next(damaged.Length)] ^= (byte)random.Next(1, 256);
            }

            using var other = new RamDirectory();
            using (var writer = new IndexWriter(other, new IndexWriterConfig()))
            {
                writer.AttachFile("catalog", output => output.WriteBytes(damaged));
                writer.Commit();
            }

            try
            {
                CatalogStore.Open(other).Dispose();
            }
            catch (CorruptIndexException)
            {
                // The only exception a caller must expect; the flip of a letter in a text goes unseen here, as checksums are the commit's.
            }
        }
    }

    private static void AssertSame(CodeCatalog expected, CodeCatalog actual)
    {
        Assert.Equal(Json(expected.Sections), Json(actual.Sections));
        Assert.Equal(Json(expected.Specialties), Json(actual.Specialties));
        Assert.Equal(Json(expected.Releases), Json(actual.Releases));
        Assert.Equal(Json(expected.Codes), Json(actual.Codes));
        Assert.Equal(Json(expected.Modifiers), Json(actual.Modifiers));
    }

    private static string Json<T>(IReadOnlyList<T> items) => string.Join('\n', items.Select(item => JsonSerializer.Serialize(item)));

    private static void Damage(string file)
    {
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length > 0)
        {
            bytes[bytes.Length / 2] ^= 0xFF;
            File.WriteAllBytes(file, bytes);
        }
    }
}
