using System.Collections.Concurrent;
using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Runs queries on an open index. Immutable and thread-safe; make one for each reader and share it.</summary>
/// <param name="reader">The index.</param>
public sealed class IndexSearcher(DirectoryReader reader)
{
    private readonly ConcurrentDictionary<string, FieldNorms> _norms = new(StringComparer.Ordinal);

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
        var isExact = true;
        ForEachScorer(query, n > 0, (weight, leafIndex, scorer) =>
        {
            var leaf = Reader.Leaves[leafIndex];
            var known = options.Filter is null ? weight.Count(leaf) : -1;
            if (known >= 0)
            {
                total += known;
                if (n == 0)
                {
                    return;
                }
            }

            // What need not be counted may be left out.
            top.StartLeaf(scorer, known >= 0 || !options.ExactTotal);
            var counted = Collect(leaf, scorer, options, (doc, global) => top.Collect(global, scorer.Score()), n > 0);
            total += known >= 0 ? 0 : counted;
            isExact &= known >= 0 || !top.LeftOut;
        });
        return new TopDocs(new TotalHits(total, isExact), top.ToScoreDocs());
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
        ForEachScorer(query, false, (_, leafIndex, scorer) =>
        {
            var leaf = Reader.Leaves[leafIndex];
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
    public CollectionStatistics CollectionStatistics(string field) => NormsOf(field).Statistics;

    internal TermScoring Scoring(float boost, string field, IReadOnlyList<(string Text, int DocFreq)> terms) => new(NormsOf(field), boost, terms);

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

    private FieldNorms NormsOf(string field)
    {
        if (!_norms.TryGetValue(field, out var norms))
        {
            var terms = Reader.Leaves.Select(leaf => leaf.Terms(field)).OfType<Terms>().ToArray();
            norms = new FieldNorms(Similarity, new CollectionStatistics(
                terms.Sum(leaf => (long)leaf.DocCount), terms.Sum(leaf => leaf.SumTotalTermFreq)));
            _norms[field] = norms;
        }

        return norms;
    }

    private void ForEachScorer(Query query, bool needsScores, Action<Weight, int, Scorer> action)
    {
        var weight = CreateWeight(query, needsScores);
        for (var leaf = 0; leaf < Reader.Leaves.Count; leaf++)
        {
            if (weight.Scorer(Reader.Leaves[leaf]) is { } scorer)
            {
                action(weight, leaf, scorer);
            }
        }

        // The spans that scorers read do not keep their memory map alive; the reader does.
        GC.KeepAlive(Reader);
    }

    /// <summary>Hands over the matches of a segment that are neither deleted nor filtered out; returns how many there are.</summary>
    private static long Collect(LeafReader leaf, Scorer scorer, SearchOptions options, Action<int, int> collect, bool wanted)
    {
        var live = leaf.LiveDocs;
        var count = 0L;
        for (var doc = scorer.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = scorer.NextDoc())
        {
            var global = leaf.DocBase + doc;
            if ((live is null || live[doc]) && (options.Filter is null || options.Filter[global]))
            {
                if ((++count & 1023) == 0)
                {
                    options.CancellationToken.ThrowIfCancellationRequested();
                }

                if (wanted)
                {
                    collect(doc, global);
                }
            }
        }

        return count;
    }

    private TopDocs SearchSorted(Query query, int n, SearchOptions options)
    {
        var sort = options.Sort!.Fields;
        var fields = sort.Select(field => new SortKeys(field, Reader)).ToArray();
        var after = options.After is { SortValues: { } values } ? fields.Select((field, i) => field.Of(values[i])).ToArray() : null;
        var scoreField = sort.ToList().FindIndex(field => field.IsScore);
        var top = new TopFields(n, fields, after, options.After?.Doc ?? -1);
        long total = 0;
        ForEachScorer(query, scoreField >= 0, (_, leafIndex, scorer) =>
        {
            top.StartLeaf(leafIndex, scorer);
            total += Collect(Reader.Leaves[leafIndex], scorer, options, top.Collect, n > 0);
        });
        return new TopDocs(new TotalHits(total, true), [.. top.ToScoreDocs(scoreField)]);
    }
}
