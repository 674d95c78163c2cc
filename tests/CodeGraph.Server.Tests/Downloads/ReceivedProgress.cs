using CodeGraph.Server.Downloads;

namespace CodeGraph.Server.Tests.Downloads;

/// <summary>Lets the server of a test wait until the client has what it sent: a connection that is cut before may lose it.</summary>
internal sealed class ReceivedProgress : IProgress<DownloadProgress>
{
    private readonly SemaphoreSlim _arrived = new(0);
    private long _awaited = long.MaxValue;

    public DownloadProgress? Last { get; private set; }

    public void Report(DownloadProgress value)
    {
        Last = value;
        if (value.Received >= Interlocked.Read(ref _awaited))
        {
            _arrived.Release();
        }
    }

    public async Task WaitForAsync(long bytes)
    {
        Interlocked.Exchange(ref _awaited, bytes);
        while (Last is null || Last.Received < bytes)
        {
            await _arrived.WaitAsync(TimeSpan.FromMilliseconds(20));
        }

        Last = null;
    }
}
