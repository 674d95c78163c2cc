using CodeGraph.Server.Downloads;

namespace CodeGraph.Server.Tests.Downloads;

/// <summary>Lets the server of a test wait until the client has what it sent: a connection that is cut before may lose it.</summary>
internal sealed class ReceivedProgress : IProgress<DownloadProgress>
{
    private volatile DownloadProgress? _last;

    public DownloadProgress? Last => _last;

    public void Report(DownloadProgress value) => _last = value;

    /// <summary>Ends when so many bytes have arrived since the last time.</summary>
    public async Task WaitForAsync(long bytes)
    {
        while (_last is null || _last.Received < bytes)
        {
            await Task.Delay(5);
        }

        _last = null;
    }
}
