namespace CodeGraph.GraphQL.Subscriptions;

/// <summary>Subscribes to the messages of a topic.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Subscribes: what is sent once this has returned is received.</summary>
    /// <typeparam name="TMessage">The type of message.</typeparam>
    /// <param name="topic">The topic's name.</param>
    /// <param name="bufferCapacity">How many messages wait while the subscriber is slow; null for <see cref="SubscriptionOptions.TopicBufferCapacity"/>.</param>
    /// <param name="bufferFullMode">Which are dropped when more come; null for <see cref="SubscriptionOptions.TopicBufferFullMode"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The messages; dispose the stream, or its enumerator, to unsubscribe.</returns>
    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topic, int? bufferCapacity = null, TopicBufferFullMode? bufferFullMode = null, CancellationToken cancellationToken = default);
}
