using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Execution;

/// <summary>A parsed document: valid, with its compiled operations, or with the errors that refuse it.</summary>
internal sealed class CachedDocument(DocumentNode document, IReadOnlyList<GraphQLError> errors, int length)
{
    // Measured by DocumentCacheTests on short, long and introspection documents.
    private const int BytesPerDocument = 600;
    private const int BytesPerToken = 60;
    private const int BytesPerError = 320;

    private readonly Lock _lock = new();
    private (string? Name, CompiledOperation Operation)[] _operations = [];
    private DocumentCache? _cache;
    private long _bytes = BytesPerDocument + length + ((long)BytesPerToken * document.TokenCount) + ((long)BytesPerError * errors.Count);

    internal DocumentNode Document { get; } = document;

    internal IReadOnlyList<GraphQLError> Errors { get; } = errors;

    /// <summary>What the document and everything compiled from it hold, estimated.</summary>
    internal long Bytes => Interlocked.Read(ref _bytes);

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

    /// <summary>Counts what has been compiled from the document or kept for it, in the cache too if it is in one.</summary>
    internal void Charge(long bytes)
    {
        DocumentCache? cache;
        lock (_lock)
        {
            _bytes += bytes;
            cache = _cache;
        }

        cache?.Charge(bytes);
    }

    /// <summary>The document is about to be put into a cache.</summary>
    internal void Join(DocumentCache cache)
    {
        long bytes;
        lock (_lock)
        {
            _cache = cache;
            bytes = _bytes;
        }

        cache.Charge(bytes);
    }

    /// <summary>The document is not in its cache any more.</summary>
    /// <returns>What it held there.</returns>
    internal long Leave()
    {
        lock (_lock)
        {
            _cache = null;
            return _bytes;
        }
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
