namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>
/// Keeps documents in this process, up to a number of bytes; the ones unused for longest make room. For automatic persisted
/// queries, whose clients send a forgotten document again.
/// </summary>
public sealed class InMemoryOperationDocumentStorage : IOperationDocumentStorage
{
    // What an entry costs beside its document: the id, its nodes and the dictionary's slot.
    private const int EntryOverhead = 300;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Id, ReadOnlyMemory<byte> Document)>> _byId = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Id, ReadOnlyMemory<byte> Document)> _byUse = [];
    private readonly long _capacity;
    private long _size;

    /// <summary>Makes an empty storage.</summary>
    /// <param name="capacity">How many bytes the documents may take together. Default: 8 MiB.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is not positive.</exception>
    public InMemoryOperationDocumentStorage(long capacity = 8 * 1024 * 1024)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
    }

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string documentId, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_byId.TryGetValue(documentId, out var node))
            {
                return ValueTask.FromResult<ReadOnlyMemory<byte>?>(null);
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return ValueTask.FromResult<ReadOnlyMemory<byte>?>(node.Value.Document);
        }
    }

    /// <inheritdoc/>
    public ValueTask SaveAsync(string documentId, ReadOnlyMemory<byte> document, CancellationToken cancellationToken)
    {
        var cost = document.Length + EntryOverhead;
        if (cost > _capacity)
        {
            return ValueTask.CompletedTask;
        }

        var copy = document.ToArray();
        lock (_lock)
        {
            if (_byId.ContainsKey(documentId))
            {
                return ValueTask.CompletedTask;
            }

            _byId.Add(documentId, _byUse.AddFirst((documentId, copy)));
            _size += cost;
            while (_size > _capacity)
            {
                var last = _byUse.Last!;
                _byUse.RemoveLast();
                _byId.Remove(last.Value.Id);
                _size -= last.Value.Document.Length + EntryOverhead;
            }
        }

        return ValueTask.CompletedTask;
    }
}
