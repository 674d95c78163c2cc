using System.IO;

namespace CodeGraph.Search.Index;

/// <summary>Opening, committing and undoing.</summary>
public sealed partial class IndexWriter
{
    /// <summary>
    /// Makes all changes durable and visible at once. Nothing is written if there are none.
    /// </summary>
    /// <returns>The number of the commit.</returns>
    /// <exception cref="IOException">It could not be written; the last commit stays, and the writer is closed.</exception>
    public long Commit()
    {
        lock (_gate)
        {
            EnsureOpen();
            if (_pending is null)
            {
                PrepareCommit();
            }

            if (_pending is not null)
            {
                Guarded(FinishCommit);
            }

            return _generation;
        }
    }

    /// <summary>
    /// First half of a two-phase commit: everything is written and durable but not yet visible. <see cref="Commit"/>
    /// completes it, <see cref="Rollback"/> undoes it. Changes in between belong to the next commit.
    /// </summary>
    /// <exception cref="IOException">It could not be written; the last commit stays, and the writer is closed.</exception>
    /// <exception cref="InvalidOperationException">A commit is prepared already.</exception>
    public void PrepareCommit()
    {
        lock (_gate)
        {
            EnsureOpen();
            if (_pending is not null)
            {
                throw new InvalidOperationException("A commit is prepared already; complete it with Commit or undo it with Rollback.");
            }

            if (_changed || _commits.Count == 0)
            {
                Guarded(WritePending);
            }
        }
    }

    /// <summary>Undoes all changes since the last commit and closes the writer.</summary>
    public void Rollback() => Dispose();

    private void OpenIndex()
    {
        var generations = SegmentInfos.ListGenerations(_directory);
        _generation = Math.Max(CommitPointer.TryRead(_directory), generations.Count == 0 ? 0 : generations[0]);
        if (generations.Count == 0 && _config.OpenMode == OpenMode.Append)
        {
            throw new IndexNotFoundException("There is no index to append to: the directory holds no commit (segments_N).");
        }

        if (generations.Count > 0 && _config.OpenMode != OpenMode.Create)
        {
            Continue(DirectoryReader.Open(_directory));
        }
        else
        {
            foreach (var generation in generations.Reverse())
            {
                TryKeep(generation);
            }

            _changed = true;
        }

        _nextFileNumber = Math.Max(IndexFileDeleter.NextFileNumber(_directory), _commits.Count == 0 ? 0 : _commits[^1].NextFileNumber);

        // A damaged newer commit stays until the next one is complete: somebody may want to look at it.
        if (Recovery is null && _commits.Count > 0)
        {
            IndexFileDeleter.DeleteUnreferenced(_directory, _commits);
        }
    }

    private void Continue(DirectoryReader reader)
    {
        Recovery = reader.Recovery;
        foreach (var generation in SegmentInfos.ListGenerations(_directory).Where(generation => generation < reader.Generation).Reverse())
        {
            TryKeep(generation);
        }

        _commits.Add(reader.Commit);
        foreach (var leaf in reader.Leaves)
        {
            _segments.Add(new OpenSegment(leaf.Core, leaf.LiveDocs, leaf.Core.Info.LiveDocs));
            _schema.Add(leaf.Core.Fields);
        }

        _attachments = new Dictionary<string, FileEntry>(reader.Commit.Attachments, StringComparer.Ordinal);
        _commitData = reader.CommitData;
    }

    private void TryKeep(long generation)
    {
        try
        {
            var commit = SegmentInfos.Read(_directory, generation);
            if (commit.Files.All(file => _directory.FileExists(file.Name)))
            {
                _commits.Add(commit);
            }
        }
        catch (CorruptIndexException)
        {
            // A damaged old commit is no fallback; the next commit deletes it.
        }
    }

    private void WritePending()
    {
        Flush();
        DropEmptySegments();
        MergeSegments();
        foreach (var segment in _segments)
        {
            segment.WriteLiveDocs(_directory, () => _nextFileNumber++);
        }

        var commit = new SegmentInfos(
            _generation + 1,
            _nextFileNumber,
            [.. _segments.Select(segment => segment.ToInfo())],
            new Dictionary<string, FileEntry>(_attachments, StringComparer.Ordinal),
            _commitData);
        var durable = _commits.SelectMany(earlier => earlier.Files).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        _directory.Sync([.. commit.Files.Select(file => file.Name).Where(name => !durable.Contains(name))]);
        commit.WritePending(_directory);
        _directory.Sync([SegmentInfos.PendingFileName(commit.Generation)]);
        _pending = commit;
        _changed = false;
    }

    private void FinishCommit()
    {
        var commit = _pending!;
        _directory.Rename(SegmentInfos.PendingFileName(commit.Generation), SegmentInfos.FileName(commit.Generation));

        // From here on the commit can be seen, so that an undo must not delete its files.
        _pending = null;
        _generation = commit.Generation;
        _commits.Add(commit);
        _directory.SyncMetaData();
        CommitPointer.TryWrite(_directory, _generation);
        if (_commits.Count > _config.CommitsKept)
        {
            _commits.RemoveRange(0, _commits.Count - _config.CommitsKept);
        }

        // Segments and attachments that changed since the commit was prepared are not in it and must stay as well.
        IndexFileDeleter.DeleteUnreferenced(_directory, [.. _commits, Current()]);
    }

    private SegmentInfos Current() => new(
        _generation, _nextFileNumber, [.. _segments.Select(segment => segment.ToInfo())], _attachments, _commitData);

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch
        {
            RollbackAndClose();
            throw;
        }
    }

    private void RollbackAndClose()
    {
        _closed = true;
        _pending = null;
        try
        {
            // The files of a lost commit may yet be of use to whoever finds it again.
            var isOneLost = Recovery is not null && !_directory.FileExists(SegmentInfos.FileName(Recovery.DamagedGenerations[0]));
            if (!isOneLost && (_commits.Count > 0 || !_directory.ListAll().Any(name => SegmentInfos.GenerationOf(name) > 0)))
            {
                IndexFileDeleter.DeleteUnreferenced(
                    _directory, Recovery is null ? _commits : [.. _commits, .. ReadableNewer()]);
            }
        }
        catch (IOException)
        {
            // What cannot be deleted now is deleted by the next writer.
        }
        finally
        {
            _lock.Dispose();
        }
    }

    /// <summary>The damaged commits that were passed over, as far as they can be read: closing without a commit must not delete them.</summary>
    private IEnumerable<SegmentInfos> ReadableNewer()
    {
        foreach (var generation in SegmentInfos.ListGenerations(_directory).Where(generation => generation > _commits[^1].Generation))
        {
            SegmentInfos commit;
            try
            {
                commit = SegmentInfos.Read(_directory, generation);
            }
            catch (CorruptIndexException)
            {
                commit = SegmentInfos.Empty with { Generation = generation };
            }

            yield return commit;
        }
    }
}
