using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Subscriptions;

/// <summary>What the sources of <see cref="TestSubscriptionType"/> tell a test, and take from it.</summary>
internal sealed class TestEvents
{
    private int _open;

    /// <summary>What <c>Subscription.fed</c> emits.</summary>
    internal Channel<string> Feed { get; } = Channel.CreateUnbounded<string>();

    /// <summary>How many sources are being read.</summary>
    internal int Open => Volatile.Read(ref _open);

    /// <summary>How many events <c>Subscription.flood</c> has been asked for.</summary>
    internal int Asked { get; private set; }

    internal async IAsyncEnumerable<string> FedAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _open);
        try
        {
            await foreach (var message in Feed.Reader.ReadAllAsync(cancellationToken))
            {
                yield return message;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    internal async IAsyncEnumerable<string> FloodAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var page = new string('x', 64 * 1024);
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Yield();
            Asked++;
            yield return page;
        }
    }

    /// <summary>Waits until as many sources are open as a test expects.</summary>
    internal async Task UntilOpenAsync(int count)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Open != count)
        {
            await Task.Delay(5, limit.Token);
        }
    }
}

/// <summary>Something that lives as long as one event.</summary>
internal sealed class EventScoped
{
    private static int _made;

    internal int Number { get; } = Interlocked.Increment(ref _made);
}

internal sealed class TestSubscriptionType : ObjectType
{
    protected override void Configure(IObjectTypeDescriptor descriptor)
    {
        descriptor.Name("Subscription");
        descriptor.Field("count").NonNull<IntType>()
            .Argument("to", a => a.NonNull<IntType>())
            .Subscribe(context => CountAsync(context.Argument<int>("to")));
        descriptor.Field("fed").NonNull<StringType>().Subscribe(context => context.Service<TestEvents>().FedAsync());
        descriptor.Field("flood").NonNull<StringType>().Subscribe(context => context.Service<TestEvents>().FloodAsync());
        descriptor.Field("news").NonNull<StringType>().SubscribeToTopic<string>("news");
        descriptor.Field("never").Type<IntType>().Subscribe(NeverAsync);
        descriptor.Field("refused").Type<IntType>().Subscribe<int>(_ => throw new GraphQLException("Not today."));
        descriptor.Field("breaks").Type<IntType>().Subscribe(_ => BreakAsync());
        descriptor.Field("halfBroken", context => context.Parent<int>() == 2 ? throw new GraphQLException("Two is bad.") : context.Parent<int>())
            .Type<IntType>().Subscribe(_ => CountAsync(3));
        descriptor.Field("user", context => (string?)context.ContextData["user"]).Type<StringType>().Subscribe(_ => CountAsync(1));
        descriptor.Field("scoped", context => context.Service<EventScoped>().Number).NonNull<IntType>().Subscribe(_ => CountAsync(2));
    }

    private static async IAsyncEnumerable<int> CountAsync(int to)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    private static async IAsyncEnumerable<int> BreakAsync()
    {
        await Task.Yield();
        yield return 1;
        throw new InvalidOperationException("cable cut");
    }

    private static async IAsyncEnumerable<int> NeverAsync(IResolverContext context)
    {
        await Task.Delay(Timeout.Infinite, context.RequestAborted);
        yield return 0;
    }
}
