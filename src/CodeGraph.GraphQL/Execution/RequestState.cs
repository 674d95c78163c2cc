using System.Collections.Concurrent;

namespace CodeGraph.GraphQL.Execution;

/// <summary>What all resolvers of a request share: errors, time, loaders, values. Safe from any thread; made on demand.</summary>
internal sealed class RequestState(OperationRequest request, RequestExecutorOptions options, TimeSpan timeLimit, CancellationToken requestAborted) : IDisposable
{
    private readonly long _deadline = timeLimit == Timeout.InfiniteTimeSpan
        ? long.MaxValue
        : Environment.TickCount64 + (long)timeLimit.TotalMilliseconds;

    private readonly Lock _lock = new();
    private CancellationTokenSource? _timeout;
    private IDictionary<string, object?>? _contextData = request.ContextData;
    private Dictionary<Type, object>? _loaders;
    private List<GraphQLError>? _errors;
    private SortedDictionary<string, object?>? _extensions;
    private BatchScheduler? _scheduler;
    private int _unlisted;

    internal IReadOnlyList<GraphQLError> Errors => (IReadOnlyList<GraphQLError>?)_errors ?? [];

    internal IReadOnlyDictionary<string, object?>? Extensions => _extensions;

    internal IDictionary<string, object?> ContextData
    {
        get
        {
            lock (_lock)
            {
                return _contextData ??= new ConcurrentDictionary<string, object?>(StringComparer.Ordinal);
            }
        }
    }

    /// <summary>The client's token joined with the time limit; a timer is only made for operations that ask for it.</summary>
    internal CancellationToken RequestAborted
    {
        get
        {
            if (_deadline == long.MaxValue)
            {
                return requestAborted;
            }

            lock (_lock)
            {
                if (_timeout is null)
                {
                    _timeout = CancellationTokenSource.CreateLinkedTokenSource(requestAborted);
                    _timeout.CancelAfter(TimeSpan.FromMilliseconds(Math.Max(0, _deadline - Environment.TickCount64)));
                }

                return _timeout.Token;
            }
        }
    }

    internal bool IsClientGone => requestAborted.IsCancellationRequested;

    internal bool TimedOut => !requestAborted.IsCancellationRequested && Environment.TickCount64 >= _deadline;

    internal BatchScheduler Scheduler
    {
        get
        {
            lock (_lock)
            {
                return _scheduler ??= new BatchScheduler(this);
            }
        }
    }

    /// <exception cref="OperationCanceledException">The client is gone or the time is up.</exception>
    internal void ThrowIfAborted()
    {
        requestAborted.ThrowIfCancellationRequested();
        if (TimedOut)
        {
            throw new OperationCanceledException("The time allowed for the operation is up.");
        }
    }

    internal T DataLoader<T>(Func<IBatchScheduler, T> create)
        where T : class
    {
        var scheduler = Scheduler;
        lock (_lock)
        {
            _loaders ??= [];
            if (!_loaders.TryGetValue(typeof(T), out var loader))
            {
                loader = create(scheduler);
                _loaders.Add(typeof(T), loader);
            }

            return (T)loader;
        }
    }

    internal void AddError(GraphQLError error)
    {
        lock (_lock)
        {
            _errors ??= [];
            if (_errors.Count < options.MaxErrors)
            {
                _errors.Add(options.ErrorFilter?.Invoke(error) ?? error);
            }
            else
            {
                _unlisted++;
            }
        }
    }

    /// <summary>Says at the end how many errors were left out.</summary>
    internal void CloseErrors()
    {
        if (_unlisted > 0)
        {
            _errors!.Add(new GraphQLError($"{_unlisted} more errors are not listed."));
        }
    }

    internal void SetExtension(string key, object? value)
    {
        lock (_lock)
        {
            (_extensions ??= new SortedDictionary<string, object?>(StringComparer.Ordinal))[key] = value;
        }
    }

    public void Dispose() => _timeout?.Dispose();
}
