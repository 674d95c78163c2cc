using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Subscriptions;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Subscription fields whose events are the messages of a topic.</summary>
public static class TopicFieldDescriptorExtensions
{
    /// <summary>Makes the messages of a topic the field's events. Needs an <see cref="ITopicEventReceiver"/> among the services.</summary>
    /// <typeparam name="TMessage">The type of message.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="topic">The topic's name.</param>
    /// <returns>The field.</returns>
    public static IObjectFieldDescriptor SubscribeToTopic<TMessage>(this IObjectFieldDescriptor descriptor, string topic) =>
        descriptor.SubscribeToTopic<TMessage>(_ => topic);

    /// <summary>Makes the messages of a topic the field's events, where its name depends on the field's arguments.</summary>
    /// <typeparam name="TMessage">The type of message.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="topic">Gives the topic's name.</param>
    /// <returns>The field.</returns>
    public static IObjectFieldDescriptor SubscribeToTopic<TMessage>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, string> topic)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(topic);
        return descriptor.SubscribeAsync<TMessage>(async context =>
            await context.Service<ITopicEventReceiver>().SubscribeAsync<TMessage>(topic(context), cancellationToken: context.RequestAborted).ConfigureAwait(false));
    }
}
