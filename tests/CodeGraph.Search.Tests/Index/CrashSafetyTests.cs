using System.IO;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Searching;
using CodeGraph.Search.Store;
using Directory = CodeGraph.Search.Store.Directory;

namespace CodeGraph.Search.Index;

public sealed class CrashSafetyTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_writer_that_fails_anywhere_leaves_the_last_complete_commit(bool killed)
    {
        var operations = 0;
        for (var failAt = 0; failAt <= operations; failAt++)
        {
            var disk = new RamDirectory();
            var committed = Write(disk, 0, 2);
            var faulty = new FaultyDirectory(disk, failAt, killed);
            try
            {
                committed = Write(faulty, 2, 6, generation => committed = generation);
            }
            catch (IOException exception)
            {
                Assert.Equal("No space left on device", exception.Message);
            }

            operations = faulty.Failed ? Math.Max(operations, failAt + 1) : faulty.Operations - 1;
            using (var reader = DirectoryReader.Open(disk))
            {
                // The commit under way may have become visible before its last step failed.
                Assert.InRange(reader.Generation, committed, committed + 1);
                Assert.Null(reader.Recovery);
                AssertHolds(reader);
            }

            Assert.True(CheckIndex.Check(disk).IsClean);
            Assert.Equal(7, Write(disk, (int)DirectoryReader.Open(disk).Generation, 7));
            Assert.DoesNotContain(disk.ListAll(), name => name.StartsWith("pending", StringComparison.Ordinal));
        }

        Assert.True(operations > 60, $"{operations} operations");
    }

    [Fact]
    public void A_failed_commit_leaves_no_file_behind()
    {
        var disk = new RamDirectory();
        Write(disk, 0, 2);
        var before = disk.ListAll();
        for (var failAt = 0; failAt < 12; failAt++)
        {
            var faulty = new FaultyDirectory(disk, failAt, killed: false);
            Assert.Throws<IOException>(() => Write(faulty, 2, 3));
            Assert.Equal(before, disk.ListAll());
        }
    }

    [Fact]
    public void Every_flipped_byte_is_noticed_and_its_file_named()
    {
        var disk = new RamDirectory();
        Write(disk, 0, 3);
        foreach (var name in disk.ListAll())
        {
            var bytes = disk.OpenInput(name).Bytes.ToArray();
            for (var i = 0; i < bytes.Length; i++)
            {
                var damaged = Copy(disk);
                bytes[i] ^= (byte)(1 << (i % 8));
                Replace(damaged, name, bytes);
                bytes[i] ^= (byte)(1 << (i % 8));

                Assert.Contains(CheckIndex.Check(damaged).Problems, problem => problem.File == name);
                try
                {
                    using var reader = DirectoryReader.Open(damaged);
                    // What it answers from, if at all, is a commit that is whole.
                    AssertHolds(reader);
                    Assert.Equal(reader.Generation == 3, reader.Recovery is null);
                }
                catch (CorruptIndexException exception)
                {
                    Assert.False(string.IsNullOrEmpty(exception.File));
                }
            }
        }
    }

    [Fact]
    public void A_damaged_newest_commit_falls_back_to_the_one_before_and_says_so()
    {
        var disk = new RamDirectory();
        Write(disk, 0, 2);
        var bytes = disk.OpenInput("segments_2").Bytes.ToArray();
        bytes[^9] ^= 1;
        Replace(disk, "segments_2", bytes);
        using var reader = DirectoryReader.Open(disk);
        Assert.Equal(1, reader.Generation);
        Assert.StartsWith("The newest commit is damaged (segments_2: its checksum is", reader.Recovery!.ToString(), StringComparison.Ordinal);
        Assert.Null(reader.OpenIfChanged());

        using (var writer = new IndexWriter(disk, new IndexWriterConfig()))
        {
            Assert.Equal(1, writer.Recovery!.Generation);
            writer.AddDocument([new StoredField("id", "new")]);
            Assert.Equal(3, writer.Commit());
        }

        using var repaired = DirectoryReader.Open(disk);
        Assert.Null(repaired.Recovery);
        Assert.Equal(3, repaired.Generation);
    }

    [Fact]
    public void A_newest_commit_whose_file_was_lost_is_missed_by_check_reader_and_writer()
    {
        var disk = new RamDirectory();
        Write(disk, 0, 3);
        disk.DeleteFile("segments_3");
        const string missing = "segments_3: it is missing, though segments.gen says that it was committed";
        Assert.Contains(missing, CheckIndex.Check(disk).Problems.Select(problem => problem.ToString()));
        using (var reader = DirectoryReader.Open(disk))
        {
            Assert.Equal(2, reader.Generation);
            AssertHolds(reader);
            Assert.Equal($"The newest commit is damaged ({missing}); opened commit segments_2 instead.", reader.Recovery!.ToString());
            Assert.Null(reader.OpenIfChanged());
        }

        var files = disk.ListAll();
        using (var writer = new IndexWriter(disk, new IndexWriterConfig()))
        {
            Assert.Equal(2, writer.Recovery!.Generation);
        }

        Assert.Equal(files, disk.ListAll());
        using (var writer = new IndexWriter(disk, new IndexWriterConfig()))
        {
            writer.AddDocument([new StoredField("id", "new")]);
            Assert.Equal(4, writer.Commit());
        }

        Assert.True(CheckIndex.Check(disk).IsClean);
    }

    [Fact]
    public void Files_are_numbered_on_when_an_index_is_opened_again()
    {
        var disk = new RamDirectory();
        for (var n = 0; n < 4; n++)
        {
            using var writer = new IndexWriter(disk, new IndexWriterConfig());
            writer.AddDocument([new KeywordField("id", $"{n}")]);
            writer.Commit();
        }

        Assert.Equal(["_0.tim", "_1.tim", "_2.tim", "_3.tim"], disk.ListAll().Where(name => name.EndsWith(".tim", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_verifying_damage_is_left_for_check_to_find()
    {
        var disk = new RamDirectory();
        Write(disk, 0, 1);
        var name = disk.ListAll().First(file => file.EndsWith(".fdt", StringComparison.Ordinal));
        var bytes = disk.OpenInput(name).Bytes.ToArray();
        bytes[^20] ^= 1;
        Replace(disk, name, bytes);
        Assert.Throws<CorruptIndexException>(() => DirectoryReader.Open(disk));
        using var reader = DirectoryReader.Open(disk, new DirectoryReaderOptions { VerifyChecksums = false });
        Assert.Equal(1, reader.Generation);
        Assert.Contains(CheckIndex.Check(disk).Problems, problem => problem.File == name);
    }

    [Fact]
    public async Task Readers_see_whole_commits_while_a_writer_commits_two_hundred_times()
    {
        var folder = Path.Combine(Path.GetTempPath(), "codegraph-" + Guid.NewGuid().ToString("N"));
        try
        {
            using var directory = FSDirectory.Open(folder);
            Write(directory, 0, 1);
            var done = false;
            var searches = 0;
            using var started = new CountdownEvent(8);
            var readers = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(Read, TaskCreationOptions.LongRunning)).ToArray();
            started.Wait();
            Write(directory, 1, 201);
            Volatile.Write(ref done, true);
            await Task.WhenAll(readers);
            Assert.True(searches >= 16, $"{searches} searches");

            void Read()
            {
                var reader = DirectoryReader.Open(directory);
                var own = 0;
                while (!Volatile.Read(ref done) || own < 2)
                {
                    AssertHolds(reader);
                    Assert.Null(reader.Recovery);
                    Interlocked.Increment(ref searches);
                    Thread.Sleep(1); // let the writer have the processor
                    if (++own == 1)
                    {
                        started.Signal();
                    }

                    if (reader.OpenIfChanged() is { } newer)
                    {
                        Assert.True(newer.Generation > reader.Generation);
                        reader.Dispose();
                        reader = newer;
                    }
                }

                reader.Dispose();
            }
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Commit n has the words w1 … wn, one a document, but for w(n-1) which is replaced; its attachment and data say n.</summary>
    private static long Write(Directory directory, int from, int to, Action<long>? committed = null)
    {
        using var writer = new IndexWriter(directory, new IndexWriterConfig { MergeFactor = 3 });
        long generation = from;
        for (var n = from + 1; n <= to; n++)
        {
            writer.AddDocument([new KeywordField("id", $"{n}", stored: true), new TextField("text", $"word w{n} word"), new NumericDocValuesField("n", n)]);
            writer.UpdateDocument(
                new Term("id", $"{n - 1}"),
                [new KeywordField("id", $"{n - 1}", stored: true), new TextField("text", $"word again w{n - 1}"), new NumericDocValuesField("n", n - 1)]);
            writer.AttachFile("catalog", output => output.WriteVInt32(n));
            writer.SetCommitData(new Dictionary<string, string> { ["n"] = $"{n}" });
            generation = writer.Commit();
            committed?.Invoke(generation);
        }

        return generation;
    }

    private static void AssertHolds(DirectoryReader reader)
    {
        var n = (int)reader.Generation;
        var searcher = new IndexSearcher(reader);
        Assert.Equal($"{n}", reader.CommitData["n"]);
        Assert.Equal(n, reader.OpenAttachment("catalog").OpenReader().ReadVInt32());
        Assert.Equal(n + 1, reader.NumDocs);
        Assert.Equal(n + 1, searcher.Search(new TermQuery("text", "word"), 3).TotalHits.Value);
        var hit = Assert.Single(searcher.Search(new TermQuery("text", $"w{n}"), 10).ScoreDocs);
        Assert.Equal($"{n}", reader.StoredValue(hit.Doc, "id"));
    }

    private static RamDirectory Copy(RamDirectory source)
    {
        var copy = new RamDirectory();
        foreach (var name in source.ListAll())
        {
            Replace(copy, name, source.OpenInput(name).Bytes);
        }

        return copy;
    }

    private static void Replace(RamDirectory directory, string name, ReadOnlySpan<byte> bytes)
    {
        if (directory.FileExists(name))
        {
            directory.DeleteFile(name);
        }

        using var output = directory.CreateOutput(name);
        output.WriteBytes(bytes);
    }
}
