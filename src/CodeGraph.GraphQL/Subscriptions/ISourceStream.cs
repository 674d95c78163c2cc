namespace CodeGraph.GraphQL.Subscriptions;

/// <summary>The messages that one subscriber receives, for one reader.</summary>
/// <typeparam name="TMessage">The type of message.</typeparam>
public interface ISourceStream<out TMessage> : IAsyncEnumerable<TMessage>, IAsyncDisposable;
