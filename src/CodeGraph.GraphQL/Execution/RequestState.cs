using System.Collections.Concurrent;

namespace CodeGraph.GraphQL.Execution;

/// <summary>What all resolvers of a request share: errors, time, loaders, values. Safe from any thread; made on demand.</summary>
internal sealed class RequestState(OperationRequest request, RequestExecutorOptions options, TimeSpan timeLimit, CancellationToken requestAborted) : IDisposable
{
    private readonly long _deadline = timeLimit == Timeout.InfiniteTimeSpan
        ? long.MaxValue
        : Environment.TickCount64 + (long)timeLimit.TotalMilliseconds;

    private readonly Lock _lock = new();
    private CancellationTokenSource? _end;
    private CancellationToken _endToken;
    private IDictionary<string, object?>? _contextData = request.ContextData;
    private Dictionary<Type, object>? _loaders;
    private List<GraphQLError>? _errors;
    private SortedDictionary<string, object?>? _extensions;
    private BatchScheduler? _scheduler;
    private HashSet<AsyncItems>? _openLists;
    private int _listed;
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

    /// <summary>The client's token joined with the time limit and with the end of the request; made only for operations that ask for it.</summary>
    internal CancellationToken RequestAborted
    {
        get
        {
            lock (_lock)
            {
                if (_end is null)
                {
                    _end = CancellationTokenSource.CreateLinkedTokenSource(requestAborted);
                    _endToken = _end.Token;
                    if (_deadline != long.MaxValue)
                    {
                        _end.CancelAfter(TimeSpan.FromMilliseconds(Math.Max(0, _deadline - Environment.TickCount64)));
                    }
                }

                return _endToken;
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
            if (Admit(error) is { } admitted)
            {
                _errors.Add(admitted);
            }
            else
            {
                _unlisted++;
            }
        }
    }

    /// <summary>Counts an error of the response and puts it through the filter.</summary>
    /// <returns>The error as the client may see it; null if the response has as many as it may list.</returns>
    internal GraphQLError? Admit(GraphQLError error) =>
        Interlocked.Increment(ref _listed) <= options.MaxErrors ? options.ErrorFilter?.Invoke(error) ?? error : null;

    internal static GraphQLError Unlisted(int count) => new($"{count} more errors are not listed.");

    /// <summary>Says at the end how many errors were left out.</summary>
    internal void CloseErrors()
    {
        if (_unlisted > 0)
        {
            _errors!.Add(Unlisted(_unlisted));
        }
    }

    internal void SetExtension(string key, object? value)
    {
        lock (_lock)
        {
            (_extensions ??= new SortedDictionary<string, object?>(StringComparer.Ordinal))[key] = value;
        }
    }

    /// <summary>The extensions set since this was last asked; null if there are none.</summary>
    internal IReadOnlyDictionary<string, object?>? TakeExtensions()
    {
        lock (_lock)
        {
            var extensions = _extensions;
            _extensions = null;
            return extensions;
        }
    }

    /// <summary>Begins to read an asynchronous list. What is not closed is given up when the request ends.</summary>
    internal AsyncItems Open(IAsyncEnumerable<object?> list)
    {
        var items = new AsyncItems(list.GetAsyncEnumerator(RequestAborted));
        (_openLists ??= []).Add(items);
        return items;
    }

    internal void Close(AsyncItems items)
    {
        _openLists?.Remove(items);
        items.GiveUp();
    }

    /// <summary>Ends what is still running for the request.</summary>
    public void Dispose()
    {
        if (_openLists is { Count: > 0 } || _scheduler?.IsBusy == true)
        {
            _ = RequestAborted;
            _end!.Cancel();
        }

        foreach (var items in _openLists ?? [])
        {
            items.GiveUp();
        }

        _end?.Dispose();
    }
}
