namespace CodeGraph.GraphQL.Subscriptions;

/// <summary>How much a slow subscriber may leave unread.</summary>
public sealed class SubscriptionOptions
{
    /// <summary>How many messages wait for one subscriber. Default: 64.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    /// <summary>Which message is dropped when one more comes. Default: <see cref="TopicBufferFullMode.DropOldest"/>.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}

/// <summary>Which message is dropped when a subscriber has as many unread as it may.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The one that waits longest. With a capacity of 1 the latest wins.</summary>
    DropOldest,

    /// <summary>The one that came last before.</summary>
    DropNewest,

    /// <summary>The one that comes.</summary>
    DropWrite,
}
