using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CodeGraph.GraphQL.Language;

/// <summary>
/// Collects the items of lists whose length is not known yet. Lists of inner nodes are taken off before the list around
/// them goes on, so one array, kept per thread, serves all lists of a document, and each ends in an array of its exact size.
/// </summary>
internal struct NodeStack
{
    private const int InitialCapacity = 64;
    private const int MaxKeptCapacity = 4096;

    [ThreadStatic]
    private static object?[]? _kept;

    private object?[] _items;

    /// <summary>How many items are on the stack: where the next list begins.</summary>
    public int Count { get; private set; }

    public static NodeStack Rent()
    {
        var items = _kept ?? new object?[InitialCapacity];
        _kept = null;
        return new NodeStack { _items = items };
    }

    public readonly void Return()
    {
        if (_items.Length <= MaxKeptCapacity)
        {
            Array.Clear(_items, 0, Count);
            _kept = _items;
        }
    }

    public void Push(object node)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = node;
    }

    /// <summary>Takes the items from <paramref name="start"/> on, all of them of type <typeparamref name="T"/>.</summary>
    public ImmutableArray<T> PopFrom<T>(int start)
        where T : class
    {
        var list = new T[Count - start];
        var items = _items.AsSpan(start, list.Length);

        // As plain references: the parser has just created these nodes, so no element needs its type checked again.
        items.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<T, object?>(ref MemoryMarshal.GetArrayDataReference(list)), list.Length));
        items.Clear();
        Count = start;
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }
}
