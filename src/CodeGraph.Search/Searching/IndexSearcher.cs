using System.Collections.Concurrent;
using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Runs queries on an open index. Immutable and thread-safe; make one for each reader and share it.</summary>
/// <param name="reader">The index.</param>
public sealed class IndexSearcher(DirectoryReader reader)
{
    private readonly ConcurrentDictionary<string, CollectionStatistics> _statistics = new(StringComparer.Ordinal);

    /// <summary>The index.</summary>
    public DirectoryReader Reader { get; } = reader;

    /// <summary>How occurrences are scored.</summary>
    public BM25Similarity Similarity { get; init; } = new();

    /// <summary>The best hits of a query.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="n">How many hits are wanted, ≥ 0.</param>
    /// <param name="options">How the search is run; <see cref="SearchOptions.Default"/> if null.</param>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The reader is closed.</exception>
    public TopDocs Search(Query query, int n, SearchOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        options ??= SearchOptions.Default;
        if (options.Sort is not null)
        {
            return SearchSorted(query, n, options);
        }

        var top = new TopScores(n, options.After);
        long total = 0;
        ForEachScorer(query, n > 0, (leaf, scorer) =>
        {
            var live = leaf.LiveDocs;
            top.StartLeaf(scorer, !options.ExactTotal);
            for (var doc = scorer.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = scorer.NextDoc())
            {
                var global = leaf.DocBase + doc;
                if ((live is null || live[doc]) && (options.Filter is null || options.Filter[global]))
                {
                    if ((++total & 1023) == 0)
                    {
                        options.CancellationToken.ThrowIfCancellationRequested();
                    }

                    if (n > 0)
                    {
                        top.Collect(global, scorer.Score());
                    }
                }
            }
        });
        return new TopDocs(new TotalHits(total, options.ExactTotal || !top.LeftOut), top.ToScoreDocs());
    }

    /// <summary>How many documents match.</summary>
    /// <exception cref="ObjectDisposedException">The reader is closed.</exception>
    public int Count(Query query, FixedBitSet? filter = null) =>
        (int)Search(query, 0, new SearchOptions { Filter = filter }).TotalHits.Value;

    /// <summary>All documents that match, by their numbers in the index: for filters, facets and counts.</summary>
    /// <exception cref="ObjectDisposedException">The reader is closed.</exception>
    public FixedBitSet Matches(Query query)
    {
        var matches = new FixedBitSet(Reader.MaxDoc);
        ForEachScorer(query, false, (leaf, scorer) =>
        {
            for (var doc = scorer.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = scorer.NextDoc())
            {
                if (leaf.LiveDocs is null || leaf.LiveDocs[doc])
                {
                    matches.Set(leaf.DocBase + doc);
                }
            }
        });
        return matches;
    }

    /// <summary>Why a document has its score for a query, or that it does not match.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public Explanation Explain(Query query, int doc)
    {
        var leaf = Reader.LeafOf(doc);
        return CreateWeight(query, true).Explain(leaf, doc - leaf.DocBase);
    }

    /// <summary>What the index knows of a field as a whole.</summary>
    public CollectionStatistics CollectionStatistics(string field)
    {
        if (!_statistics.TryGetValue(field, out var statistics))
        {
            var terms = Reader.Leaves.Select(leaf => leaf.Terms(field)).OfType<Terms>().ToArray();
            statistics = new CollectionStatistics(terms.Sum(leaf => (long)leaf.DocCount), terms.Sum(leaf => leaf.SumTotalTermFreq));
            _statistics[field] = statistics;
        }

        return statistics;
    }

    internal Weight CreateWeight(Query query, bool needsScores)
    {
        ArgumentNullException.ThrowIfNull(query);
        Reader.EnsureOpen();
        for (var rewritten = query.Rewrite(Reader); !ReferenceEquals(rewritten, query); rewritten = query.Rewrite(Reader))
        {
            query = rewritten;
        }

        return query.CreateWeight(this, needsScores, 1);
    }

    private void ForEachScorer(Query query, bool needsScores, Action<LeafReader, Scorer> action)
    {
        var weight = CreateWeight(query, needsScores);
        foreach (var leaf in Reader.Leaves)
        {
            if (weight.Scorer(leaf) is { } scorer)
            {
                action(leaf, scorer);
            }
        }

        // The spans that scorers read do not keep their memory map alive; the reader does.
        GC.KeepAlive(Reader);
    }

    private TopDocs SearchSorted(Query query, int n, SearchOptions options)
    {
        var fields = options.Sort!.Fields.Select(field => new SortKeys(field, Reader)).ToArray();
        var after = options.After is { SortValues: { } values } ? fields.Select((field, i) => field.Of(values[i])).ToArray() : null;
        var order = Comparer<(long[] Keys, int Doc)>.Create((x, y) => Compare(x.Keys, x.Doc, y.Keys, y.Doc));
        var hits = new PriorityQueue<(long[] Keys, int Doc), (long[] Keys, int Doc)>(
            Comparer<(long[] Keys, int Doc)>.Create((x, y) => order.Compare(y, x)));
        long total = 0;
        ForEachScorer(query, false, (leaf, scorer) =>
        {
            var keys = fields.Select(field => field.Of(leaf)).ToArray();
            for (var doc = scorer.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = scorer.NextDoc())
            {
                var global = leaf.DocBase + doc;
                if ((leaf.LiveDocs is null || leaf.LiveDocs[doc]) && (options.Filter is null || options.Filter[global]))
                {
                    total++;
                    var hit = (Keys: Array.ConvertAll(keys, key => key(doc)), Doc: global);
                    if (after is not null && Compare(hit.Keys, global, after, options.After!.Doc) <= 0)
                    {
                        continue;
                    }

                    hits.Enqueue(hit, hit);
                    if (hits.Count > n)
                    {
                        hits.Dequeue();
                    }
                }
            }
        });
        var sorted = hits.UnorderedItems.Select(item => item.Element).Order(order)
            .Select(hit => new ScoreDoc(hit.Doc, float.NaN, [.. hit.Keys.Select((key, i) => fields[i].Value(key))]));
        return new TopDocs(new TotalHits(total, true), [.. sorted]);
    }

    private static int Compare(long[] x, int xDoc, long[] y, int yDoc)
    {
        var order = x.AsSpan().SequenceCompareTo(y);
        return order != 0 ? order : xDoc.CompareTo(yDoc);
    }
}
