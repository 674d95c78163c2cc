using System.Collections.Concurrent;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Parsed and validated documents by their text, bounded in bytes.</summary>
/// <remarks>The key is the text itself: its hash is seeded per process, so nobody can aim at collisions, and the text is
/// compared, so no document is ever taken for another.</remarks>
internal sealed class DocumentCache(long maxBytes)
{
    private readonly ConcurrentDictionary<Key, CachedDocument> _documents = new();
    private readonly Lock _lock = new();
    private long _bytes;
    private int _clock;

    internal int Count => _documents.Count;

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

    internal void Add(ReadOnlyMemory<byte> text, CachedDocument document)
    {
        if (document.Bytes > maxBytes / 4)
        {
            return;
        }

        document.LastUsed = Interlocked.Increment(ref _clock);
        if (!_documents.TryAdd(new Key(text.ToArray()), document))
        {
            return;
        }

        if (Interlocked.Add(ref _bytes, document.Bytes) > maxBytes)
        {
            Evict();
        }
    }

    /// <summary>Drops what was used longest ago, until a quarter is free.</summary>
    private void Evict()
    {
        lock (_lock)
        {
            if (Interlocked.Read(ref _bytes) <= maxBytes)
            {
                return;
            }

            foreach (var (key, document) in _documents.OrderBy(entry => entry.Value.LastUsed).ToList())
            {
                if (Interlocked.Read(ref _bytes) <= maxBytes / 4 * 3)
                {
                    break;
                }

                if (_documents.TryRemove(key, out _))
                {
                    Interlocked.Add(ref _bytes, -document.Bytes);
                }
            }
        }
    }

    private readonly struct Key(ReadOnlyMemory<byte> text) : IEquatable<Key>
    {
        private readonly ReadOnlyMemory<byte> _text = text;
        private readonly int _hash = Hash(text.Span);

        public bool Equals(Key other) => _hash == other._hash && _text.Span.SequenceEqual(other._text.Span);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => _hash;

        private static int Hash(ReadOnlySpan<byte> text)
        {
            var hash = default(HashCode);
            hash.AddBytes(text);
            return hash.ToHashCode();
        }
    }
}

/// <summary>A document of the cache: valid, or with the errors that refuse it.</summary>
internal sealed class CachedDocument(DocumentNode document, IReadOnlyList<GraphQLError> errors, int length)
{
    // Measured on introspection and page queries: a document's nodes and plans take 30 to 60 times its text.
    private const int BytesPerCharacter = 50;
    private const int BytesPerDocument = 2048;

    private (string? Name, CompiledOperation Operation)[] _operations = [];

    internal DocumentNode Document { get; } = document;

    internal IReadOnlyList<GraphQLError> Errors { get; } = errors;

    internal long Bytes { get; } = BytesPerDocument + ((long)BytesPerCharacter * length);

    internal int LastUsed { get; set; }

    internal IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments => field ??= FragmentsOf(Document);

    internal CompiledOperation? FindOperation(string? name)
    {
        foreach (var (known, operation) in Volatile.Read(ref _operations))
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return operation;
            }
        }

        return null;
    }

    internal void AddOperation(string? name, CompiledOperation operation)
    {
        // Two threads may compile the same operation; the later one's is forgotten at worst.
        Volatile.Write(ref _operations, [.. _operations, (name, operation)]);
    }

    private static Dictionary<string, FragmentDefinitionNode> FragmentsOf(DocumentNode document)
    {
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                fragments.TryAdd(fragment.Name.Value, fragment);
            }
        }

        return fragments;
    }
}
