using CodeGraph.Search.Documents;
using CodeGraph.Search.Store;
using CodeGraph.Testing;

namespace CodeGraph.Search.Index;

public sealed class DirectoryReaderTests
{
    [OfficialFileFact(LuceneGolden.Corpus)]
    public void Every_word_of_every_document_is_found_again_at_its_positions()
    {
        var reader = LuceneGolden.Reader;
        var corpus = LuceneGolden.ReadCorpus();
        Assert.Equal(8623, reader.NumDocs);
        var expected = new Dictionary<string, List<(int Doc, string Positions)>>(StringComparer.Ordinal);
        for (var doc = 0; doc < corpus.Count; doc++)
        {
            foreach (var word in CodeGraph.Search.Analysis.Analyzers.Standard.Analyze(corpus[doc].Long).GroupBy(token => token.Term))
            {
                if (!expected.TryGetValue(word.Key, out var docs))
                {
                    expected[word.Key] = docs = [];
                }

                docs.Add((doc, string.Join(' ', word.Select(token => token.Position))));
            }
        }

        var terms = reader.Leaves.Single().Terms("long")!.Iterator();
        var seen = 0;
        while (terms.Next())
        {
            var actual = new List<(int, string)>();
            var postings = terms.Postings();
            while (postings.NextDoc() != DocIdSetIterator.NoMoreDocs)
            {
                actual.Add((postings.DocId, string.Join(' ', Enumerable.Range(0, postings.Freq).Select(_ => postings.NextPosition()))));
            }

            Assert.Equal(expected[terms.Text], actual);
            Assert.Equal(seen, terms.Ord);
            seen++;
        }

        Assert.Equal(expected.Count, seen);
    }

    [Fact]
    public void A_commit_carries_its_attachments_and_data()
    {
        var directory = new RamDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig()))
        {
            writer.AddDocument([new StoredField("id", "1")]);
            writer.AttachFile("catalog.bin", output => output.WriteString("codes"));
            writer.SetCommitData(new Dictionary<string, string> { ["release"] = "2026-01" });
            Assert.Equal(1, writer.Commit());
            writer.AddDocument([new StoredField("id", "2")]);
            Assert.Equal(2, writer.Commit());
        }

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(2, reader.NumDocs);
        Assert.Equal("codes", reader.OpenAttachment("catalog.bin").OpenReader().ReadString());
        Assert.Equal("2026-01", reader.CommitData["release"]);
        Assert.Equal("2", reader.StoredValue(1, "id"));
        Assert.Null(reader.Recovery);
    }
}
