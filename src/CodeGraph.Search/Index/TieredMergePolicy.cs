namespace CodeGraph.Search.Index;

/// <summary>
/// Chooses which segments to merge, as Lucene's policy of the same name does: as many segments may stand as tiers of growing size
/// need, and when there are more, the merge is taken that costs least for what it gives. So a document is rewritten as often as the
/// index has tiers, whatever the sizes of the commits.
/// </summary>
/// <remarks>Unlike Lucene's, it merges only segments that stand side by side: documents keep the order in which they were added.</remarks>
/// <param name="segmentsPerTier">How many segments of about one size may stand, and how many are merged at once.</param>
/// <param name="deletesAllowed">The share of a segment's documents that may be deleted before it is written again without them.</param>
internal sealed class TieredMergePolicy(int segmentsPerTier, double deletesAllowed)
{
    /// <summary>Segments below this many documents take no tier of their own: they are merged as soon as a tier of them is full.</summary>
    internal const int SmallSegment = 1000;

    /// <summary>The next merge that is due; null when none is. To be asked again after each merge.</summary>
    /// <param name="segments">The segments in order.</param>
    public SegmentRange? Next(IReadOnlyList<SegmentSize> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        if (segments.Count > AllowedSegments(segments))
        {
            return Cheapest(segments);
        }

        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Deleted > segments[i].MaxDoc * deletesAllowed)
            {
                return new SegmentRange(i, 1);
            }
        }

        return null;
    }

    /// <summary>How many segments an index may have: full tiers of growing segments, and one that is being filled.</summary>
    internal int AllowedSegments(IReadOnlyList<SegmentSize> segments)
    {
        var left = segments.Sum(segment => (double)segment.Live);
        var smallest = segments.Count == 0 ? SmallSegment : segments.Min(segment => segment.Live);
        var allowed = 0;
        for (double size = Math.Max(smallest, SmallSegment); left > 0; size *= segmentsPerTier)
        {
            var inTier = left / size;
            if (inTier < segmentsPerTier)
            {
                allowed += (int)Math.Ceiling(inTier);
                break;
            }

            allowed += segmentsPerTier;
            left -= segmentsPerTier * size;
        }

        return Math.Max(allowed, segmentsPerTier);
    }

    // Lucene's score, less is better: merges of equally large segments are cheap for what they give (skew); among those small ones
    // come first, and so do those that get rid of deleted documents.
    private SegmentRange Cheapest(IReadOnlyList<SegmentSize> segments)
    {
        var count = Math.Min(segmentsPerTier, segments.Count);
        var (best, bestScore) = (0, double.PositiveInfinity);
        for (var first = 0; first + count <= segments.Count; first++)
        {
            var (largest, live, all) = (1.0, 0.0, 0.0);
            for (var i = first; i < first + count; i++)
            {
                (live, all) = (live + segments[i].Live, all + segments[i].MaxDoc);
                largest = Math.Max(largest, segments[i].Live);
            }

            var score = largest / Math.Max(live, 1) * Math.Pow(Math.Max(live, 1), 0.05) * Math.Pow(live / Math.Max(all, 1), 2);
            if (score < bestScore)
            {
                (best, bestScore) = (first, score);
            }
        }

        return new SegmentRange(best, count);
    }
}

/// <summary>How large a segment is.</summary>
/// <param name="MaxDoc">Its documents, deleted ones included.</param>
/// <param name="Deleted">Those that are deleted.</param>
internal readonly record struct SegmentSize(int MaxDoc, int Deleted)
{
    /// <summary>Its documents that are not deleted.</summary>
    public int Live => MaxDoc - Deleted;
}

/// <summary>Segments that stand side by side.</summary>
/// <param name="First">The place of the first.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct SegmentRange(int First, int Count);
