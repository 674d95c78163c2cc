namespace CodeGraph.Search.Searching;

/// <summary>Keeps the n first hits of a sort: lower keys first, equal ones in document order. A binary heap with the last on top.</summary>
internal sealed class TopFields(int n, SortKeys[] fields, long[]? afterKeys, int afterDoc)
{
    private readonly Func<int, long>[] _keyOf = new Func<int, long>[fields.Length];
    private readonly long[] _candidate = new long[fields.Length];
    private long[][] _keys = new long[Math.Min(n, 64)][];
    private int[] _docs = new int[Math.Min(n, 64)];
    private int _count;

    public void StartLeaf(int leafIndex, Scorer scorer)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            _keyOf[i] = fields[i].Of(leafIndex, scorer);
        }
    }

    /// <param name="doc">The document's number in its segment.</param>
    /// <param name="global">Its number in the index.</param>
    public void Collect(int doc, int global)
    {
        if (n == 0)
        {
            return;
        }

        for (var i = 0; i < fields.Length; i++)
        {
            _candidate[i] = _keyOf[i](doc);

            // Most documents are worse than the worst by their first key already.
            if (i == 0 && _count == n && _candidate[0] > _keys[0][0])
            {
                return;
            }
        }

        if (afterKeys is not null && Compare(_candidate, global, afterKeys, afterDoc) <= 0)
        {
            return;
        }

        if (_count < n)
        {
            Append(global);
        }
        else if (Compare(_candidate, global, _keys[0], _docs[0]) < 0)
        {
            ReplaceLast(global);
        }
    }

    public IEnumerable<ScoreDoc> ToScoreDocs(int scoreField)
    {
        var order = Enumerable.Range(0, _count).ToArray();
        Array.Sort(order, (x, y) => Compare(_keys[x], _docs[x], _keys[y], _docs[y]));
        return order.Select(slot =>
        {
            object?[] values = [.. fields.Select((field, i) => field.Value(_keys[slot][i]))];
            return new ScoreDoc(_docs[slot], scoreField < 0 ? float.NaN : (float)values[scoreField]!, values);
        });
    }

    private void Append(int doc)
    {
        if (_count == _docs.Length)
        {
            var size = (int)Math.Min(n, _count * 2L);
            Array.Resize(ref _keys, size);
            Array.Resize(ref _docs, size);
        }

        long[] keys = [.. _candidate];
        var i = _count++;
        for (; i > 0 && Compare(keys, doc, _keys[(i - 1) >> 1], _docs[(i - 1) >> 1]) > 0; i = (i - 1) >> 1)
        {
            (_keys[i], _docs[i]) = (_keys[(i - 1) >> 1], _docs[(i - 1) >> 1]);
        }

        (_keys[i], _docs[i]) = (keys, doc);
    }

    private void ReplaceLast(int doc)
    {
        var keys = _keys[0];
        _candidate.CopyTo(keys, 0);
        var i = 0;
        while (true)
        {
            var child = (2 * i) + 1;
            if (child >= _count)
            {
                break;
            }

            if (child + 1 < _count && Compare(_keys[child + 1], _docs[child + 1], _keys[child], _docs[child]) > 0)
            {
                child++;
            }

            if (Compare(_keys[child], _docs[child], keys, doc) <= 0)
            {
                break;
            }

            (_keys[i], _docs[i]) = (_keys[child], _docs[child]);
            i = child;
        }

        (_keys[i], _docs[i]) = (keys, doc);
    }

    private static int Compare(long[] x, int xDoc, long[] y, int yDoc)
    {
        var order = x.AsSpan().SequenceCompareTo(y);
        return order != 0 ? order : xDoc.CompareTo(yDoc);
    }
}
