using CodeGraph.Search.Documents;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

public sealed class TieredMergePolicyTests
{
    [Theory]
    [InlineData(10, 1, 50)]
    [InlineData(10, 300, 500)]
    [InlineData(4, 1, 3000)]
    [InlineData(2, 500, 2000)]
    public void A_document_is_rewritten_as_often_as_the_index_has_tiers_and_segments_stay_few(int perTier, int least, int most)
    {
        var random = new Random(3);
        var policy = new TieredMergePolicy(perTier, 1 / 3.0);
        var segments = new List<SegmentSize>();
        var (added, rewritten) = (0L, 0L);
        for (var commit = 0; commit < 3000; commit++)
        {
            var size = random.Next(least, most + 1);
            added += size;
            segments.Add(new SegmentSize(size, 0));
            rewritten += Merge(policy, segments);
            Assert.Equal(added, segments.Sum(segment => (long)segment.Live));
        }

        // Each merge makes one of perTier, so a document that is merged with its like is rewritten once a tier of commits.
        var tiers = Math.Log(3000, perTier);
        Assert.True(rewritten <= added * 2 * tiers, $"{rewritten / (double)added:0.0} times in {tiers} tiers");
        Assert.True(segments.Count <= perTier * (Math.Ceiling(tiers) + 1), $"{segments.Count} segments in {tiers} tiers");
    }

    [Fact]
    public void A_large_segment_is_not_rewritten_for_the_sake_of_small_ones()
    {
        var policy = new TieredMergePolicy(10, 1 / 3.0);
        var segments = new List<SegmentSize> { new(1_000_000, 0) };
        for (var commit = 0; commit < 500; commit++)
        {
            segments.Add(new SegmentSize(10, 0));
            Merge(policy, segments);
            Assert.Equal(1_000_000, segments[0].MaxDoc);
        }
    }

    [Fact]
    public void Deleted_documents_are_reclaimed()
    {
        var random = new Random(4);
        var policy = new TieredMergePolicy(5, 0.25);
        var segments = new List<SegmentSize>();
        for (var commit = 0; commit < 1000; commit++)
        {
            for (var i = 0; i < segments.Count; i++)
            {
                segments[i] = segments[i] with { Deleted = segments[i].Deleted + random.Next(segments[i].Live / 4 + 1) };
            }

            segments.RemoveAll(segment => segment.Live == 0);
            segments.Add(new SegmentSize(random.Next(1, 2000), 0));
            Merge(policy, segments);
            Assert.All(segments, segment => Assert.True(segment.Deleted <= segment.MaxDoc * 0.25));
            Assert.True(segments.Count <= policy.AllowedSegments(segments));
        }
    }

    [Fact]
    public void Documents_keep_the_order_in_which_they_were_added_through_all_merges()
    {
        var random = new Random(5);
        using var directory = new RamDirectory();
        var expected = new List<string>();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig { MergeFactor = 3 }))
        {
            for (var n = 0; n < 400; n++)
            {
                expected.Add($"d{n}");
                writer.AddDocument([new KeywordField("id", $"d{n}", stored: true)]);
                if (random.Next(4) == 0)
                {
                    var gone = expected[random.Next(expected.Count)];
                    expected.Remove(gone);
                    writer.DeleteDocuments(new Term("id", gone));
                }

                if (random.Next(5) == 0)
                {
                    writer.Commit();
                }
            }

            writer.Commit();
        }

        using var reader = DirectoryReader.Open(directory);
        var live = Enumerable.Range(0, reader.MaxDoc).Where(doc => reader.LeafOf(doc) is var leaf && leaf.LiveDocs?[doc - leaf.DocBase] != false);
        Assert.Equal(expected, live.Select(doc => reader.StoredValue(doc, "id")));
        Assert.All(reader.Leaves, leaf => Assert.True((leaf.MaxDoc - leaf.NumDocs) * 3 <= leaf.MaxDoc));
        Assert.InRange(reader.Leaves.Count, 1, 3);
    }

    // What a writer does; gives how many documents were rewritten.
    private static long Merge(TieredMergePolicy policy, List<SegmentSize> segments)
    {
        var rewritten = 0L;
        while (policy.Next(segments) is { } due)
        {
            var live = segments.GetRange(due.First, due.Count).Sum(segment => segment.Live);
            rewritten += live;
            segments.RemoveRange(due.First, due.Count);
            segments.Insert(due.First, new SegmentSize(live, 0));
        }

        return rewritten;
    }
}
