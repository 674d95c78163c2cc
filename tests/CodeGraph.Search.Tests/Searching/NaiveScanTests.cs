using CodeGraph.Search.Documents;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Searching;

public sealed class NaiveScanTests
{
    [Fact]
    public void A_phrase_with_slop_matches_where_its_words_need_no_more_moves()
    {
        var random = new RandomQueries(8);
        var texts = random.Texts(800);
        using var reader = RandomQueries.Open(texts, 300);
        var searcher = new IndexSearcher(reader);
        var matches = 0;
        for (var round = 0; round < 300; round++)
        {
            var words = random.Words(2 + (round % 2));
            if (words.Distinct().Count() < words.Length)
            {
                continue;
            }

            var slop = round % 6;
            var expected = Enumerable.Range(0, texts.Length).Where(doc => Spread(texts[doc].Split(' '), words) <= slop).ToArray();
            var actual = searcher.Search(new PhraseQuery(RandomQueries.Field, words, slop), texts.Length).ScoreDocs.Select(hit => hit.Doc).Order();
            Assert.Equal(expected, actual);
            matches += expected.Length;
        }

        Assert.True(matches > 1000, $"{matches} matches");
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(100, true)]
    [InlineData(2, true)]
    public void Facets_and_drill_sideways_equal_a_naive_count(int mergeFactor, bool deletions)
    {
        var random = new Random(9);
        var documents = Enumerable.Range(0, 900).Select(_ => (
            Kind: random.Next(5) == 0 ? null : $"k{random.Next(6)}",
            Tags: Enumerable.Range(0, random.Next(5)).Select(_ => $"t{random.Next(9)}").Distinct().ToArray(),
            Word: $"w{random.Next(3)}")).ToArray();
        var directory = new RamDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig { MergeFactor = mergeFactor }))
        {
            foreach (var (n, (kind, tags, word)) in documents.Index())
            {
                var document = new Document { new TextField("t", word) };
                foreach (var tag in tags)
                {
                    document.Add(new SortedSetDocValuesField("tag", tag));
                    document.Add(new KeywordField("tag", tag));
                }

                if (kind is not null)
                {
                    document.Add(new SortedDocValuesField("kind", kind));
                    document.Add(new KeywordField("kind", kind));
                }

                writer.AddDocument(document);
                if (n % 250 == 249)
                {
                    writer.Commit();
                }
            }

            writer.Commit();
            if (deletions)
            {
                // A value that no document has any more is not counted, and leaves the index when segments merge.
                writer.DeleteDocuments(new Term("tag", "t3"));
                writer.Commit();
                documents = [.. documents.Where(document => !document.Tags.Contains("t3"))];
            }

            if (mergeFactor == 2)
            {
                writer.ForceMerge();
                writer.Commit();
            }
        }

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(mergeFactor > 2, reader.Leaves.Count > 2);
        Assert.Equal(mergeFactor > 2 ? 9 : 8, reader.Ordinals("tag")!.ValueCount);
        var searcher = new IndexSearcher(reader);
        for (var round = 0; round < 60; round++)
        {
            var (word, kind, tag) = ($"w{random.Next(3)}", $"k{random.Next(6)}", $"t{random.Next(9)}");
            var found = searcher.Matches(new TermQuery("t", word));
            var sideways = Facets.CountSideways(reader, found, new Dictionary<string, FixedBitSet?>
            {
                ["kind"] = searcher.Matches(new TermQuery("kind", kind)),
                ["tag"] = searcher.Matches(new TermQuery("tag", tag)),
            });
            var matching = documents.Where(document => document.Word == word).ToArray();
            AssertEqual(matching.SelectMany(document => document.Tags), Facets.Count(reader, "tag", found));
            AssertEqual(matching.Where(document => document.Tags.Contains(tag) && document.Kind is not null).Select(document => document.Kind!), sideways["kind"]);
            AssertEqual(matching.Where(document => document.Kind == kind).SelectMany(document => document.Tags), sideways["tag"]);
            Assert.Equal(Facets.Count(reader, "tag", found).Take(3), Facets.Count(reader, "tag", found, max: 3));
        }

        Assert.Empty(Facets.Count(reader, "unknown", searcher.Matches(new MatchAllDocsQuery())));
    }

    /// <summary>How far apart the words are at best, each less its place in the phrase.</summary>
    private static int Spread(string[] text, string[] words)
    {
        var places = words.Select((word, place) => Enumerable.Range(0, text.Length).Where(i => text[i] == word).Select(i => i - place).ToArray()).ToArray();
        IEnumerable<int> Spreads(int place, int least, int most) => place == places.Length
            ? [most - least]
            : places[place].SelectMany(position => Spreads(place + 1, Math.Min(least, position), Math.Max(most, position)));
        return places.All(place => place.Length > 0) ? places[0].SelectMany(position => Spreads(1, position, position)).Min() : int.MaxValue;
    }

    private static void AssertEqual(IEnumerable<string> values, IReadOnlyList<FacetCount> counted) => Assert.Equal(
        values.GroupBy(value => value).Select(group => new FacetCount(group.Key, group.Count()))
            .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal),
        counted);
}
