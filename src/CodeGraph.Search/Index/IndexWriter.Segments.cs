using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>Flushing the memory buffer, applying deletions and merging.</summary>
public sealed partial class IndexWriter
{
    /// <summary>Applies waiting deletions to all segments and writes the buffered documents as a new one.</summary>
    private void Flush()
    {
        foreach (var segment in _segments)
        {
            segment.Delete(_deletes);
        }

        _deletes.Clear();
        if (_buffer.MaxDoc > _buffer.DeletedCount)
        {
            var info = new SegmentWriter(_directory, "_" + NextNumber()).Write(_buffer.ToContent());
            _segments.Add(new OpenSegment(SegmentCore.Open(_directory, info), _buffer.LiveDocs(), null));
        }

        _buffer = new DocumentBuffer(_config.Analyzer, _schema);
    }

    private void DropEmptySegments() => _segments.RemoveAll(segment => segment.NumDocs == 0);

    private void MergeSegments()
    {
        var policy = new TieredMergePolicy(_config.MergeFactor, _config.DeletesAllowed);
        while (policy.Next(_segments.ConvertAll(segment => new SegmentSize(segment.MaxDoc, segment.DeletedCount))) is { } due)
        {
            Merge(due.First, due.Count);
        }
    }

    /// <summary>Replaces segments that stand side by side with one, which keeps the order of their documents.</summary>
    private void Merge(int first, int count)
    {
        var leaves = _segments.GetRange(first, count).Select(segment => segment.ToLeaf()).ToArray();
        var info = new SegmentWriter(_directory, "_" + NextNumber()).Write(new SegmentMerger(leaves).Merge());
        _segments.RemoveRange(first, count);
        _segments.Insert(first, new OpenSegment(SegmentCore.Open(_directory, info), null, null));
        _changed = true;
    }

    /// <summary>A segment with the deletions that the next commit will have.</summary>
    private sealed class OpenSegment(SegmentCore core, FixedBitSet? live, FileEntry? liveFile)
    {
        private FixedBitSet? _live = live;
        private FileEntry? _liveFile = liveFile;
        private bool _shared = liveFile is not null;
        private bool _dirty = live is not null && liveFile is null;

        public int MaxDoc => core.MaxDoc;

        public int NumDocs => _live?.Cardinality() ?? MaxDoc;

        public int DeletedCount => MaxDoc - NumDocs;

        public LeafReader ToLeaf() => new(core, _live, 0);

        public SegmentInfo ToInfo() => core.Info with { DeletedCount = DeletedCount, LiveDocs = _liveFile };

        public void Delete(IReadOnlyCollection<Term> terms)
        {
            foreach (var term in terms)
            {
                if (ToLeaf().Postings(term) is { } postings)
                {
                    for (var doc = postings.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = postings.NextDoc())
                    {
                        Delete(doc);
                    }
                }
            }
        }

        public void WriteLiveDocs(Directory directory, Func<long> nextNumber)
        {
            if (!_dirty || _live is null)
            {
                return;
            }

            using var output = directory.CreateOutput(Index.LiveDocs.FileName(core.Info.Name, nextNumber()));
            Index.LiveDocs.Write(output, _live);
            _liveFile = FileEntry.Of(output);
            _dirty = false;
            _shared = true;
        }

        private void Delete(int doc)
        {
            if (_live is not null && !_live[doc])
            {
                return;
            }

            if (_live is null)
            {
                _live = new FixedBitSet(MaxDoc);
                _live.SetAll();
                _shared = false;
            }
            else if (_shared)
            {
                // Readers and merges may hold the set that was committed.
                _live = _live.Clone();
                _shared = false;
            }

            _live.Clear(doc);
            _dirty = true;
        }
    }
}
