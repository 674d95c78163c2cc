namespace CodeGraph.Catalog.Search;

/// <summary>Counts all hits and keeps the best of them: a heap with the worst of the kept on top.</summary>
/// <param name="capacity">How many are kept.</param>
/// <param name="after">Only hits behind this position are kept; all are counted.</param>
/// <param name="valueOf">The code of a document, which breaks ties.</param>
internal sealed class TopHits(int capacity, SearchPosition? after, Func<int, string> valueOf)
{
    private readonly PriorityQueue<RankedDocument, RankedDocument> _kept =
        new(Comparer<RankedDocument>.Create((one, other) => Compare(other, one, valueOf)));

    private readonly List<RankedDocument> _best = new(RelativeFinder.Anchors + 1);

    /// <summary>How many hits there were.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are behind the position.</summary>
    public int CountAfter { get; private set; }

    /// <summary>The first few of all hits, best first, whatever the position.</summary>
    public IReadOnlyList<RankedDocument> Best => _best;

    /// <summary>
    /// No further hit with a <see cref="RankedDocument.Key"/> below this would be kept; what is not kept need only be counted
    /// (<see cref="AddUnseen"/>).
    /// </summary>
    public float Bar
    {
        get
        {
            // Where nothing is kept, only a look at each hit says whether it is behind the position.
            if (_best.Count < RelativeFinder.Anchors || _kept.Count < capacity || (capacity == 0 && after is not null))
            {
                return float.NegativeInfinity;
            }

            return capacity == 0 ? _best[^1].Key : Math.Min(_best[^1].Key, _kept.Peek().Key);
        }
    }

    /// <summary>Counts hits below the <see cref="Bar"/>.</summary>
    public void AddUnseen(int count)
    {
        Count += count;
        CountAfter += count;
    }

    /// <summary>Takes a hit.</summary>
    public void Add(in RankedDocument hit)
    {
        Count++;
        KeepBest(hit);
        if (after is { } position && !IsBehind(hit, position))
        {
            return;
        }

        CountAfter++;
        if (_kept.Count < capacity)
        {
            _kept.Enqueue(hit, hit);
        }
        else if (capacity > 0 && Compare(hit, _kept.Peek(), valueOf) < 0)
        {
            _kept.DequeueEnqueue(hit, hit);
        }
    }

    /// <summary>The kept hits, best first.</summary>
    public RankedDocument[] InOrder()
    {
        var result = new RankedDocument[_kept.Count];
        for (var i = result.Length - 1; i >= 0; i--)
        {
            result[i] = _kept.Dequeue();
        }

        return result;
    }

    private void KeepBest(in RankedDocument hit)
    {
        if (_best.Count == RelativeFinder.Anchors && Compare(hit, _best[^1], valueOf) >= 0)
        {
            return;
        }

        var at = _best.Count;
        while (at > 0 && Compare(hit, _best[at - 1], valueOf) < 0)
        {
            at--;
        }

        _best.Insert(at, hit);
        if (_best.Count > RelativeFinder.Anchors)
        {
            _best.RemoveAt(_best.Count - 1);
        }
    }

    private static int Compare(in RankedDocument one, in RankedDocument other, Func<int, string> valueOf)
    {
        // Enums compare by way of a box.
        var order = ((int)one.Tier).CompareTo((int)other.Tier);
        order = order != 0 ? order : other.Score.CompareTo(one.Score);
        return order != 0 ? order : string.CompareOrdinal(valueOf(one.Document), valueOf(other.Document));
    }

    private bool IsBehind(in RankedDocument hit, SearchPosition position)
    {
        var order = ((int)hit.Tier).CompareTo((int)position.Tier);
        order = order != 0 ? order : position.Score.CompareTo(hit.Score);
        order = order != 0 ? order : string.CompareOrdinal(valueOf(hit.Document), position.Value);
        return order > 0;
    }
}
