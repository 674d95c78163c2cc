namespace CodeGraph.GraphQL.Execution;

/// <summary>Loads values by key in batches: many fields ask, one call answers. Each key is asked for once per request.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
/// <remarks>
/// Create it through <see cref="IResolverContext.DataLoader{T}"/>, so that all fields of a request share it:
/// <code>
/// descriptor.FieldAsync("coverage", (code, ctx) => ctx.DataLoader(s => new CoverageLoader(s, ctx.Service&lt;Store&gt;())).LoadAsync(code.Value));
/// </code>
/// </remarks>
public abstract class BatchDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly IBatchScheduler _scheduler;
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LoadedValue<TValue>> _known;
    private readonly int _maxBatchSize;
    private List<TKey> _asked = [];

    /// <summary>Creates the loader of one request.</summary>
    /// <param name="scheduler">Starts the batches.</param>
    /// <param name="maxBatchSize">The most keys of one call; the rest goes into further calls.</param>
    /// <param name="comparer">Compares keys; the default comparer if left out.</param>
    protected BatchDataLoader(IBatchScheduler scheduler, int maxBatchSize = 1024, IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBatchSize, 1);
        _scheduler = scheduler;
        _maxBatchSize = maxBatchSize;
        _known = new Dictionary<TKey, LoadedValue<TValue>>(comparer);
    }

    /// <summary>Asks for a value. The batch is loaded when all resolvers that are ready have asked.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value; the default of <typeparamref name="TValue"/> if there is none for the key. Fails as the batch fails.</returns>
    public ValueTask<TValue?> LoadAsync(TKey key)
    {
        lock (_lock)
        {
            if (!_known.TryGetValue(key, out var known))
            {
                known = new LoadedValue<TValue>();
                _known.Add(key, known);
                _asked.Add(key);
                if (_asked.Count == 1)
                {
                    _scheduler.Schedule(RunAsync);
                }
            }

            return known.WaitAsync();
        }
    }

    /// <summary>Asks for several values.</summary>
    /// <param name="keys">The keys.</param>
    /// <returns>The values in the order of the keys; the default of <typeparamref name="TValue"/> where there is none.</returns>
    public async ValueTask<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyList<TKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var values = new Task<TValue?>[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = LoadAsync(keys[i]).AsTask();
        }

        return await Task.WhenAll(values).ConfigureAwait(false);
    }

    /// <summary>Loads one batch.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="cancellationToken">Cancelled when the client is gone or the execution takes too long.</param>
    /// <returns>The values found, by key.</returns>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private async Task<Action> RunAsync()
    {
        List<TKey> keys;
        lock (_lock)
        {
            (keys, _asked) = (_asked, []);
        }

        var deliveries = new List<Action>(keys.Count);
        foreach (var batch in keys.Chunk(_maxBatchSize))
        {
            using var activity = GraphQLTelemetry.StartBatch(GetType(), batch.Length);
            try
            {
                var values = await LoadBatchAsync(batch, _scheduler.RequestAborted).ConfigureAwait(false);
                deliveries.AddRange(batch.Select(key => Delivery(key, Task.FromResult(values.GetValueOrDefault(key)))));
            }
#pragma warning disable CA1031 // Whatever went wrong belongs to those who asked.
            catch (Exception problem)
#pragma warning restore CA1031
            {
                deliveries.AddRange(batch.Select(key => Delivery(key, Task.FromException<TValue?>(problem))));
            }
        }

        return () => deliveries.ForEach(deliver => deliver());
    }

    private Action Delivery(TKey key, Task<TValue?> outcome) => () =>
    {
        List<TaskCompletionSource<TValue?>> waiting;
        lock (_lock)
        {
            waiting = _known[key].Settle(outcome);
        }

        foreach (var asker in waiting)
        {
            asker.SetFromTask(outcome);
        }
    };
}
