using System.Collections.Concurrent;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Parsed, validated and compiled documents by their text, bounded in bytes.</summary>
/// <remarks>The key is the text itself: its hash is seeded per process, so nobody can aim at collisions, and the text is
/// compared, so no document is ever taken for another.</remarks>
internal sealed class DocumentCache(long maxBytes)
{
    private readonly ConcurrentDictionary<Key, CachedDocument> _documents = new();
    private readonly DocumentDoorkeeper _doorkeeper = new();
    private readonly Lock _lock = new();
    private long _bytes;
    private int _clock;

    internal int Count => _documents.Count;

    /// <summary>What the documents hold, as they estimate it.</summary>
    internal long Bytes => Interlocked.Read(ref _bytes);

    internal CachedDocument? Find(ReadOnlyMemory<byte> text)
    {
        if (!_documents.TryGetValue(new Key(text), out var document))
        {
            return null;
        }

        // Written only when it changes, so that cores sharing a document do not fight for its cache line.
        var now = Volatile.Read(ref _clock);
        if (document.LastUsed != now)
        {
            document.LastUsed = now;
        }

        return document;
    }

    /// <summary>Keeps a document whose text has been offered before.</summary>
    internal void Offer(ReadOnlyMemory<byte> text, CachedDocument document)
    {
        var key = new Key(text);
        if (document.Bytes > maxBytes / 4 || !_doorkeeper.HasSeen(key.GetHashCode()))
        {
            return;
        }

        document.LastUsed = Interlocked.Increment(ref _clock);
        document.Join(this);
        if (!_documents.TryAdd(key.Copy(), document))
        {
            Interlocked.Add(ref _bytes, -document.Leave());
        }
    }

    /// <summary>Counts bytes that a document of the cache has come to hold.</summary>
    internal void Charge(long bytes)
    {
        if (Interlocked.Add(ref _bytes, bytes) > maxBytes)
        {
            Evict();
        }
    }

    /// <summary>Drops what was used longest ago, until a quarter is free.</summary>
    private void Evict()
    {
        lock (_lock)
        {
            if (Bytes <= maxBytes)
            {
                return;
            }

            // ToArray is the dictionary's own and atomic; to sort the dictionary itself would fail when others add to it meanwhile.
            foreach (var (key, document) in _documents.ToArray().OrderBy(entry => entry.Value.LastUsed))
            {
                if (Bytes <= maxBytes / 4 * 3)
                {
                    break;
                }

                if (_documents.TryRemove(key, out _))
                {
                    Interlocked.Add(ref _bytes, -document.Leave());
                }
            }
        }
    }

    private readonly struct Key : IEquatable<Key>
    {
        private readonly ReadOnlyMemory<byte> _text;
        private readonly int _hash;

        internal Key(ReadOnlyMemory<byte> text)
        {
            var hash = default(HashCode);
            hash.AddBytes(text.Span);
            (_text, _hash) = (text, hash.ToHashCode());
        }

        private Key(ReadOnlyMemory<byte> text, int hash) => (_text, _hash) = (text, hash);

        /// <summary>The key with a text of its own, since the request's is gone after it.</summary>
        internal Key Copy() => new(_text.ToArray(), _hash);

        public bool Equals(Key other) => _hash == other._hash && _text.Span.SequenceEqual(other._text.Span);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => _hash;
    }
}
