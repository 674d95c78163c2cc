using System.Runtime.CompilerServices;

namespace CodeGraph.GraphQL.Execution;

/// <summary>
/// The loop of asynchronous execution: completes fields whose tasks are done, one at a time, and only when nothing else
/// can be done starts the batches that data loaders have scheduled.
/// </summary>
/// <remarks>All completing happens in the loop, so the executor needs no locks; tasks only put their results in line.
/// Batches hand their results over in the loop as well: whoever goes on because of one batch has asked for its next
/// values before the next batch starts, so that a level of the response costs one batch.</remarks>
internal sealed class BatchScheduler(RequestState state) : IBatchScheduler
{
    private readonly Lock _lock = new();
    private readonly Queue<Action> _ready = new();
    private List<Func<Task<Action>>> _batches = [];
    private TaskCompletionSource? _signal;
    private int _running;

    public CancellationToken RequestAborted => state.RequestAborted;

    public void Schedule(Func<Task<Action>> load)
    {
        lock (_lock)
        {
            _batches.Add(load);
            Signal();
        }
    }

    /// <summary>Counts a task whose result will be put in line by <see cref="Finish"/>.</summary>
    internal void Begin()
    {
        lock (_lock)
        {
            _running++;
        }
    }

    internal void Finish(Action completion)
    {
        lock (_lock)
        {
            _running--;
            _ready.Enqueue(completion);
            Signal();
        }
    }

    /// <summary>Whether there are tasks whose results nobody has taken.</summary>
    internal bool IsBusy
    {
        get
        {
            lock (_lock)
            {
                return _running > 0;
            }
        }
    }

    /// <summary>Puts something to be done in line.</summary>
    internal void Post(Action action)
    {
        lock (_lock)
        {
            _ready.Enqueue(action);
        }
    }

    /// <summary>
    /// Whether the caller's thread belongs to a synchronisation context or a task scheduler: a user interface, a test runner, an actor. Resolvers
    /// would then be posted to it when their values come, each go on at a time of its own, and ask too late for the batch of the
    /// others. The loop therefore runs on the thread pool, where whoever waits goes on at once.
    /// </summary>
    internal static bool IsOnForeignThread => SynchronizationContext.Current is not null || TaskScheduler.Current != TaskScheduler.Default;

    /// <summary>Goes on, when awaited, on the thread pool.</summary>
    internal static ConfiguredTaskAwaitable ToThreadPool() => Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

    /// <summary>Runs until no task is left.</summary>
    /// <param name="pause">Asked after each step whether to stop for now; it is told whether all that can go on at once has been done.</param>
    /// <exception cref="OperationCanceledException">The client is gone or the time is up.</exception>
    internal async Task RunAsync(Func<bool, bool>? pause = null)
    {
        if (IsOnForeignThread)
        {
            await ToThreadPool();
        }

        while (true)
        {
            Action? completion = null;
            List<Func<Task<Action>>>? batches = null;
            Task? wait = null;
            lock (_lock)
            {
                if (!_ready.TryDequeue(out completion))
                {
                    if (_batches.Count > 0)
                    {
                        (batches, _batches) = (_batches, []);
                    }
                    else if (_running == 0)
                    {
                        return;
                    }
                    else
                    {
                        _signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                        wait = _signal.Task;
                    }
                }
            }

            completion?.Invoke();
            batches?.ForEach(Start);
            if (pause?.Invoke(wait is not null) == true)
            {
                return;
            }

            if (wait is not null)
            {
                await wait.WaitAsync(RequestAborted).ConfigureAwait(false);
            }
        }
    }

    private void Start(Func<Task<Action>> load)
    {
        Begin();
        _ = RunBatchAsync(load);
    }

    private async Task RunBatchAsync(Func<Task<Action>> load) => Finish(await load().ConfigureAwait(false));

    private void Signal()
    {
        _signal?.TrySetResult();
        _signal = null;
    }
}
