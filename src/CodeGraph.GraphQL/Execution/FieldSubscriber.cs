using System.Runtime.CompilerServices;

namespace CodeGraph.GraphQL.Execution;

/// <summary>The source stream of a subscription field (specification §6.2.3.1 <c>ResolveFieldEventStream</c>).</summary>
internal abstract class FieldSubscriber
{
    internal abstract ValueTask<IAsyncEnumerable<object?>> SubscribeAsync(IResolverContext context);

    /// <summary>What the field resolves to when it has no resolver of its own: the event.</summary>
    internal abstract FieldResolver CreateEventResolver();
}

/// <summary>The source stream with its type of event.</summary>
internal sealed class FieldSubscriber<TEvent>(Func<IResolverContext, ValueTask<IAsyncEnumerable<TEvent>>> subscribe) : FieldSubscriber
{
    internal override async ValueTask<IAsyncEnumerable<object?>> SubscribeAsync(IResolverContext context) =>
        Box(await subscribe(context).ConfigureAwait(false), context.RequestAborted);

    internal override FieldResolver CreateEventResolver() => new SourceResolver<TEvent, TEvent>(message => message);

    private static async IAsyncEnumerable<object?> Box(IAsyncEnumerable<TEvent> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }
}
