using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Documents whose doc value lies in a range, both ends included. They all score the same: the boost.</summary>
public sealed class RangeQuery : Query
{
    private readonly string _description;
    private readonly Func<LeafReader, Predicate<int>?> _matches;

    private RangeQuery(string description, Func<LeafReader, Predicate<int>?> matches)
    {
        _description = description;
        _matches = matches;
    }

    /// <summary>A range of numbers (<see cref="NumericDocValues"/>).</summary>
    public static RangeQuery OfNumbers(string field, long minimum = long.MinValue, long maximum = long.MaxValue) => new(
        $"{field}:[{minimum} TO {maximum}]",
        leaf => leaf.NumericDocValues(field) is { } values
            ? doc => values.TryGetValue(doc, out var value) && value >= minimum && value <= maximum
            : null);

    /// <summary>A range of strings in the order of their bytes (<see cref="SortedDocValues"/>); an end that is null is open.</summary>
    public static RangeQuery OfStrings(string field, string? minimum, string? maximum) => new(
        $"{field}:[{minimum ?? "*"} TO {maximum ?? "*"}]",
        leaf =>
        {
            if (leaf.SortedDocValues(field) is not { } values)
            {
                return null;
            }

            var first = minimum is null ? 0 : values.Find(minimum);
            var last = maximum is null ? values.ValueCount - 1 : values.Find(maximum);
            first = first < 0 ? ~first : first;
            last = last < 0 ? ~last - 1 : last;
            return doc => values.Ord(doc) is var ord && ord >= first && ord <= last;
        });

    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost) => new ConstantScoreWeight(
        this, boost, leaf => _matches(leaf) is { } matches ? new PredicateIterator(leaf.MaxDoc, matches) : null);

    /// <inheritdoc />
    public override string ToString() => _description;

    private sealed class PredicateIterator(int maxDoc, Predicate<int> matches) : DocIdSetIterator
    {
        private int _doc = -1;

        public override int DocId => _doc;

        public override long Cost => maxDoc;

        public override int NextDoc() => Advance(_doc + 1);

        public override int Advance(int target)
        {
            while (target < maxDoc && !matches(target))
            {
                target++;
            }

            return _doc = target < maxDoc ? target : NoMoreDocs;
        }
    }
}
