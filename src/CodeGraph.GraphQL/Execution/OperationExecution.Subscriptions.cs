namespace CodeGraph.GraphQL.Execution;

/// <summary>The source stream of a subscription (specification §6.2.3.1).</summary>
internal partial class OperationExecution
{
    /// <summary><c>CreateSourceEventStream</c>.</summary>
    /// <returns>The stream; null, and an error, if it cannot begin.</returns>
    internal async ValueTask<SourceEventStream?> CreateSourceEventStreamAsync(SelectionSetPlan plan, object? rootValue, CancellationToken cancellationToken)
    {
        if (plan.Fields is not [var field])
        {
            AddError(new GraphQLError("Subscription operation must select only one top level field."));
            return null;
        }

        try
        {
            if (field.Field.Subscriber is null)
            {
                throw new GraphQLException($"Subscription field must return Async Iterable; {field.Field.Coordinate} has no event stream.");
            }

            var context = new ResolverContext(this);
            context.Set(field, rootValue, ArgumentsOf(field), new ResultNode(new ResultNode(null, null, 0, false), field.ResponseName, 0, false));
            var events = await field.Field.Subscriber.SubscribeAsync(context).ConfigureAwait(false);
            return new SourceEventStream(events.GetAsyncEnumerator(cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (IsFieldError(exception))
        {
            FailSourceStream(exception, plan);
            return null;
        }
    }

    internal void FailSourceStream(Exception exception, SelectionSetPlan plan) =>
        HandleFieldError(exception, plan.Fields[0], [plan.Fields[0].ResponseName]);
}
