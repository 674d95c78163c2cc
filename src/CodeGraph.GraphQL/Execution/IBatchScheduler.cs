namespace CodeGraph.GraphQL.Execution;

/// <summary>Runs batches when no resolver of the request can go on without them.</summary>
public interface IBatchScheduler
{
    /// <summary>Asks for a batch to be run as soon as the resolvers that are ready have all run.</summary>
    /// <param name="batch">Loads what has been asked for. It runs once.</param>
    public void Schedule(Func<ValueTask> batch);

    /// <summary>Cancelled when the client is gone or the execution takes too long.</summary>
    public CancellationToken RequestAborted { get; }
}
