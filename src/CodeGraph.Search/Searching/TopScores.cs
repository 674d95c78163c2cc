namespace CodeGraph.Search.Searching;

/// <summary>Keeps the n best hits: higher scores first, equal ones in document order. A binary heap with the worst on top.</summary>
internal sealed class TopScores(int n, ScoreDoc? after)
{
    private readonly (float Score, int Doc)[] _heap = new (float, int)[Math.Min(n, 1024)];
    private (float Score, int Doc)[]? _large;
    private int _count;
    private Scorer? _scorer;

    /// <summary>Whether documents of the current segment may have been left out.</summary>
    public bool LeftOut { get; private set; }

    public void StartLeaf(Scorer scorer, bool skip)
    {
        LeftOut = false;
        _scorer = skip ? scorer : null;
        Tell();
    }

    public void Collect(int doc, float score)
    {
        if (after is not null && (score > after.Score || (score == after.Score && doc <= after.Doc)))
        {
            return;
        }

        var heap = Heap;
        if (_count < n)
        {
            if (_count == heap.Length)
            {
                Array.Resize(ref heap, Math.Min(n, heap.Length * 2));
                _large = heap;
            }

            var i = _count++;
            for (; i > 0 && IsWorse((score, doc), heap[(i - 1) >> 1]); i = (i - 1) >> 1)
            {
                heap[i] = heap[(i - 1) >> 1];
            }

            heap[i] = (score, doc);
            if (_count == n)
            {
                Tell();
            }
        }
        else if (IsWorse(heap[0], (score, doc)))
        {
            SiftDown(heap, (score, doc));
            Tell();
        }
    }

    public ScoreDoc[] ToScoreDocs() =>
        [.. Heap.Take(_count).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Doc).Select(hit => new ScoreDoc(hit.Doc, hit.Score))];

    private (float Score, int Doc)[] Heap => _large ?? _heap;

    private void SiftDown((float Score, int Doc)[] heap, (float Score, int Doc) hit)
    {
        var i = 0;
        while (true)
        {
            var child = (2 * i) + 1;
            if (child >= _count)
            {
                break;
            }

            if (child + 1 < _count && IsWorse(heap[child + 1], heap[child]))
            {
                child++;
            }

            if (!IsWorse(heap[child], hit))
            {
                break;
            }

            heap[i] = heap[child];
            i = child;
        }

        heap[i] = hit;
    }

    private void Tell()
    {
        // Documents come in increasing order, so that an equal score is not wanted any more.
        if (_scorer is not null && _count == n && n > 0)
        {
            LeftOut = true;
            _scorer.SetMinCompetitiveScore(MathF.BitIncrement(Heap[0].Score));
        }
    }

    private static bool IsWorse((float Score, int Doc) x, (float Score, int Doc) y) =>
        x.Score < y.Score || (x.Score == y.Score && x.Doc > y.Doc);
}
