using System.Threading.Channels;

namespace CodeGraph.GraphQL.Subscriptions;

/// <summary>Topics within this process. A topic exists as long as somebody is subscribed to it.</summary>
/// <param name="options">How much a slow subscriber may leave unread.</param>
public sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Name, Type Message), HashSet<Subscriber>> _topics = [];

    /// <summary>How many subscribers a topic has, over all types of messages.</summary>
    /// <param name="topic">The topic's name.</param>
    public int SubscriberCount(string topic)
    {
        lock (_lock)
        {
            return _topics.Where(entry => entry.Key.Name == topic).Sum(entry => entry.Value.Count);
        }
    }

    /// <inheritdoc/>
    public ValueTask SendAsync<TMessage>(string topic, TMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topic);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            // Within the lock, so that all subscribers get all messages in one order. Nothing here waits.
            if (_topics.TryGetValue((topic, typeof(TMessage)), out var subscribers))
            {
                foreach (var subscriber in subscribers)
                {
                    ((Subscriber<TMessage>)subscriber).Write(message);
                }
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask CompleteAsync(string topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        lock (_lock)
        {
            foreach (var key in _topics.Keys.Where(key => key.Name == topic).ToList())
            {
                _topics.Remove(key, out var subscribers);
                foreach (var subscriber in subscribers!)
                {
                    subscriber.Complete();
                }
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topic, int? bufferCapacity = null, TopicBufferFullMode? bufferFullMode = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topic);
        cancellationToken.ThrowIfCancellationRequested();
        var subscriber = new Subscriber<TMessage>(
            this, (topic, typeof(TMessage)), bufferCapacity ?? options.TopicBufferCapacity, bufferFullMode ?? options.TopicBufferFullMode);
        lock (_lock)
        {
            if (!_topics.TryGetValue(subscriber.Topic, out var subscribers))
            {
                _topics.Add(subscriber.Topic, subscribers = []);
            }

            subscribers.Add(subscriber);
        }

        return ValueTask.FromResult<ISourceStream<TMessage>>(subscriber);
    }

    private void Unsubscribe(Subscriber subscriber)
    {
        lock (_lock)
        {
            if (_topics.TryGetValue(subscriber.Topic, out var subscribers) && subscribers.Remove(subscriber) && subscribers.Count == 0)
            {
                _topics.Remove(subscriber.Topic);
            }
        }

        subscriber.Complete();
    }

    private abstract class Subscriber((string Name, Type Message) topic)
    {
        internal (string Name, Type Message) Topic { get; } = topic;

        internal abstract void Complete();
    }

    private sealed class Subscriber<TMessage>(InMemoryTopics topics, (string Name, Type Message) topic, int capacity, TopicBufferFullMode fullMode)
        : Subscriber(topic), ISourceStream<TMessage>
    {
        private readonly Channel<TMessage> _unread = Channel.CreateBounded<TMessage>(new BoundedChannelOptions(capacity)
        {
            SingleReader = true,
            FullMode = fullMode switch
            {
                TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
                TopicBufferFullMode.DropWrite => BoundedChannelFullMode.DropWrite,
                _ => BoundedChannelFullMode.DropOldest,
            },
        });

        public async IAsyncEnumerator<TMessage> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            try
            {
                await foreach (var message in _unread.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                {
                    yield return message;
                }
            }
            finally
            {
                topics.Unsubscribe(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            topics.Unsubscribe(this);
            return ValueTask.CompletedTask;
        }

        internal void Write(TMessage message) => _unread.Writer.TryWrite(message);

        internal override void Complete() => _unread.Writer.TryComplete();
    }
}
