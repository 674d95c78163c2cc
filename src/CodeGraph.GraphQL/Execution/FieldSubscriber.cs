using System.Runtime.CompilerServices;

namespace CodeGraph.GraphQL.Execution;

/// <summary>The source stream of a subscription field (specification §6.2.3.1 <c>ResolveFieldEventStream</c>).</summary>
internal abstract class FieldSubscriber
{
    internal abstract IAsyncEnumerable<object?> Subscribe(IResolverContext context);
}

/// <summary>The source stream with its type of event.</summary>
internal sealed class FieldSubscriber<TEvent>(Func<IResolverContext, IAsyncEnumerable<TEvent>> subscribe) : FieldSubscriber
{
    internal override IAsyncEnumerable<object?> Subscribe(IResolverContext context) => Box(subscribe(context), context.RequestAborted);

    private static async IAsyncEnumerable<object?> Box(IAsyncEnumerable<TEvent> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }
}
