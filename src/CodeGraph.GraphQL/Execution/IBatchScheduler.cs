namespace CodeGraph.GraphQL.Execution;

/// <summary>Runs batches when no resolver of the request can go on without them.</summary>
public interface IBatchScheduler
{
    /// <summary>Asks for a batch to be loaded as soon as the resolvers that are ready have all run.</summary>
    /// <param name="load">Loads what has been asked for, and gives the action that hands the results to those who wait.
    /// It must not throw: what goes wrong is handed over too.</param>
    public void Schedule(Func<Task<Action>> load);

    /// <summary>Cancelled when the client is gone or the execution takes too long.</summary>
    public CancellationToken RequestAborted { get; }
}
