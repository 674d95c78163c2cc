using CodeGraph.GraphQL.Subscriptions;

namespace CodeGraph.GraphQL.Tests.Subscriptions;

public sealed class InMemoryTopicsTests
{
    private readonly InMemoryTopics _topics = new(new SubscriptionOptions { TopicBufferCapacity = 3 });

    [Fact]
    public async Task Everybody_who_is_subscribed_gets_every_message_in_order()
    {
        var first = await _topics.SubscribeAsync<string>("news");
        await _topics.SendAsync("news", "a");
        var second = await _topics.SubscribeAsync<string>("news");
        await _topics.SendAsync("news", "b");
        await _topics.SendAsync("other", "c");
        await _topics.SendAsync("news", 7);
        await _topics.CompleteAsync("news");

        Assert.Equal(["a", "b"], await ReadAsync(first));
        Assert.Equal(["b"], await ReadAsync(second));
    }

    [Theory]
    [InlineData(TopicBufferFullMode.DropOldest, new[] { 3, 4, 5 })]
    [InlineData(TopicBufferFullMode.DropNewest, new[] { 1, 2, 5 })]
    [InlineData(TopicBufferFullMode.DropWrite, new[] { 1, 2, 3 })]
    public async Task A_slow_subscriber_keeps_no_more_than_its_buffer(TopicBufferFullMode mode, int[] kept)
    {
        var stream = await _topics.SubscribeAsync<int>("numbers", bufferFullMode: mode);
        for (var i = 1; i <= 5; i++)
        {
            await _topics.SendAsync("numbers", i);
        }

        await _topics.CompleteAsync("numbers");

        Assert.Equal(kept, await ReadAsync(stream));
    }

    [Fact]
    public async Task With_a_buffer_of_one_the_latest_wins()
    {
        var stream = await _topics.SubscribeAsync<int>("numbers", bufferCapacity: 1);
        await _topics.SendAsync("numbers", 1);
        await _topics.SendAsync("numbers", 2);
        await _topics.CompleteAsync("numbers");

        Assert.Equal([2], await ReadAsync(stream));
    }

    [Fact]
    public async Task Whoever_leaves_leaves_nothing_behind()
    {
        var disposed = await _topics.SubscribeAsync<int>("numbers");
        var enumerated = await _topics.SubscribeAsync<int>("numbers");
        Assert.Equal(2, _topics.SubscriberCount("numbers"));

        await disposed.DisposeAsync();
        await _topics.SendAsync("numbers", 1);
        await foreach (var _ in enumerated)
        {
            break;
        }

        Assert.Equal(0, _topics.SubscriberCount("numbers"));
        await _topics.SendAsync("numbers", 2);
        Assert.Empty(await ReadAsync(disposed));
    }

    [Fact]
    public async Task Many_senders_and_subscribers_at_once_lose_nothing()
    {
        const int Senders = 4, Messages = 200;
        var topics = new InMemoryTopics(new SubscriptionOptions { TopicBufferCapacity = Senders * Messages });
        var streams = new List<ISourceStream<int>>();
        for (var i = 0; i < 20; i++)
        {
            streams.Add(await topics.SubscribeAsync<int>("numbers"));
        }

        await Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Messages; i++)
            {
                await topics.SendAsync("numbers", i);
                await using var passerBy = await topics.SubscribeAsync<int>("numbers");
            }
        })));
        await topics.CompleteAsync("numbers");

        var received = await Task.WhenAll(streams.Select(ReadAsync));
        Assert.All(received, messages => Assert.Equal(received[0], messages));
        Assert.Equal(Senders * Messages, received[0].Count);
    }

    private static async Task<List<T>> ReadAsync<T>(ISourceStream<T> stream)
    {
        var messages = new List<T>();
        await foreach (var message in stream)
        {
            messages.Add(message);
        }

        return messages;
    }
}
