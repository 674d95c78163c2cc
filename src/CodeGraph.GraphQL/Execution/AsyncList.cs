using System.Runtime.CompilerServices;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Lists of values as lists of objects, which is how the executor reads them.</summary>
internal static class AsyncList
{
    internal static IAsyncEnumerable<object?>? Box<TItem>(IAsyncEnumerable<TItem>? items) =>
        items is null ? null : items as IAsyncEnumerable<object?> ?? BoxEach(items);

    private static async IAsyncEnumerable<object?> BoxEach<TItem>(IAsyncEnumerable<TItem> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }
}
