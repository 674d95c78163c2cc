namespace CodeGraph.Search.Index;

/// <summary>Makes the content of one segment out of several, leaving out deleted documents.</summary>
internal sealed class SegmentMerger
{
    private readonly IReadOnlyList<LeafReader> _leaves;
    private readonly int[][] _newDocs;
    private readonly int _maxDoc;

    public SegmentMerger(IReadOnlyList<LeafReader> leaves)
    {
        _leaves = leaves;
        _newDocs = new int[leaves.Count][];
        for (var i = 0; i < leaves.Count; i++)
        {
            var live = leaves[i].LiveDocs;
            _newDocs[i] = new int[leaves[i].MaxDoc];
            for (var doc = 0; doc < _newDocs[i].Length; doc++)
            {
                _newDocs[i][doc] = live is null || live[doc] ? _maxDoc++ : -1;
            }
        }
    }

    public SegmentContent Merge()
    {
        var schema = new FieldSchema();
        var names = new List<string>();
        foreach (var leaf in _leaves)
        {
            schema.Add(leaf.Core.Fields);
            names.AddRange(leaf.Core.Fields.Select(field => field.Name));
        }

        var fields = names.Distinct(StringComparer.Ordinal)
            .Select((name, number) => schema.Describe(name, number))
            .Select(field => new SegmentField(field, Terms(field), Norms(field), DocValues(field)))
            .ToArray();
        return new SegmentContent(_maxDoc, fields, Stored());
    }

    private IEnumerable<KeyValuePair<byte[], TermPostings>> Terms(FieldInfo field)
    {
        var cursors = new PriorityQueue<(TermsEnum Terms, int Leaf), (byte[] Term, int Leaf)>(
            Comparer<(byte[] Term, int Leaf)>.Create((x, y) =>
                x.Term.AsSpan().SequenceCompareTo(y.Term) is var order && order != 0 ? order : x.Leaf.CompareTo(y.Leaf)));
        for (var i = 0; i < _leaves.Count; i++)
        {
            if (_leaves[i].Terms(field.Name)?.Iterator() is { } terms && terms.Next())
            {
                cursors.Enqueue((terms, i), (terms.Term.ToArray(), i));
            }
        }

        var postings = new TermPostings();
        while (cursors.TryPeek(out _, out var first))
        {
            postings.Clear();
            while (cursors.TryPeek(out var cursor, out var head) && head.Term.AsSpan().SequenceEqual(first.Term))
            {
                Append(postings, cursor.Terms.Postings(), _newDocs[cursor.Leaf], field.HasPositions);
                cursors.Dequeue();
                if (cursor.Terms.Next())
                {
                    cursors.Enqueue(cursor, (cursor.Terms.Term.ToArray(), cursor.Leaf));
                }
            }

            if (postings.DocFreq > 0)
            {
                yield return KeyValuePair.Create(first.Term, postings);
            }
        }
    }

    private static void Append(TermPostings target, PostingsEnum source, int[] newDocs, bool positions)
    {
        for (var doc = source.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = source.NextDoc())
        {
            var newDoc = newDocs[doc];
            if (newDoc < 0)
            {
                continue;
            }

            if (!positions)
            {
                target.AddDoc(newDoc);
                continue;
            }

            for (var i = 0; i < source.Freq; i++)
            {
                target.AddPosition(newDoc, source.NextPosition());
            }
        }
    }

    private byte[]? Norms(FieldInfo field)
    {
        if (!field.HasPositions)
        {
            return null;
        }

        var norms = new byte[_maxDoc];
        ForEachDoc((leaf, doc, newDoc) =>
        {
            if (leaf.Norms(field.Name) is { } source)
            {
                norms[newDoc] = source.Bytes[doc];
            }
        });
        return norms;
    }

    private DocValuesMerge? DocValues(FieldInfo field) =>
        field.DocValuesType == DocValuesType.None ? null : new DocValuesMerge(field, _leaves, _newDocs);

    private IEnumerable<IReadOnlyList<StoredValue>> Stored()
    {
        for (var i = 0; i < _leaves.Count; i++)
        {
            for (var doc = 0; doc < _newDocs[i].Length; doc++)
            {
                if (_newDocs[i][doc] >= 0)
                {
                    yield return _leaves[i].StoredFields(doc);
                }
            }
        }
    }

    private void ForEachDoc(Action<LeafReader, int, int> action)
    {
        for (var i = 0; i < _leaves.Count; i++)
        {
            for (var doc = 0; doc < _newDocs[i].Length; doc++)
            {
                if (_newDocs[i][doc] >= 0)
                {
                    action(_leaves[i], doc, _newDocs[i][doc]);
                }
            }
        }
    }
}
