namespace CodeGraph.GraphQL.Subscriptions;

/// <summary>Sends messages to the subscribers of a topic. Never waits for one that is slow.</summary>
public interface ITopicEventSender
{
    /// <summary>Sends a message to everybody who is subscribed now.</summary>
    /// <typeparam name="TMessage">Its type; a topic's name has one topic for each type of message.</typeparam>
    /// <param name="topic">The topic's name.</param>
    /// <param name="message">The message; all subscribers get this very object.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask SendAsync<TMessage>(string topic, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the streams of everybody who is subscribed now, after what they have not read yet.</summary>
    /// <param name="topic">The topic's name.</param>
    public ValueTask CompleteAsync(string topic);
}
