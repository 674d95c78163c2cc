using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>What all parts of an incremental response share.</summary>
internal sealed class IncrementalRequest(Schema schema, OperationRequest request, RequestExecutorOptions options, VariableValues variables, RequestState state) : IDisposable
{
    private readonly HashSet<ItemStream> _openStreams = new(ReferenceEqualityComparer.Instance);
    private int _nextId;
    private int _isDisposed;

    internal RequestState State { get; } = state;

    internal RequestExecutorOptions Options { get; } = options;

    internal IncrementalDelivery Delivery { get; } = request.IncrementalDelivery;

    /// <summary>How many bytes the response may still have; <see cref="RequestExecutorOptions.MaxResponseBytes"/> is for all its parts together.</summary>
    internal int RemainingBytes { get; private set; } = options.MaxResponseBytes;

    internal string NextId() => (_nextId++).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Remembers a list that is being read until it is read no more.</summary>
    internal void Open(ItemStream stream) => _openStreams.Add(stream);

    internal void Close(ItemStream stream) => _openStreams.Remove(stream);

    /// <summary>Ends what is still running.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        foreach (var stream in _openStreams.ToList())
        {
            stream.GiveUp();
        }

        State.Dispose();
    }

    internal IncrementalExecution NewExecution() => NewExecution(new ResponseWriter(RemainingBytes));

    internal IncrementalExecution NewExecution(ResponseWriter writer) => new(this, schema, request, variables, writer);

    /// <exception cref="ResponseTooLargeException">The response has more bytes than it may have.</exception>
    internal void Spend(int bytes)
    {
        RemainingBytes -= bytes;
        if (RemainingBytes < 0)
        {
            throw new ResponseTooLargeException(Options.MaxResponseBytes);
        }
    }
}
