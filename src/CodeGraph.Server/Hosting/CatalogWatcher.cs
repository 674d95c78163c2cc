using CodeGraph.Search.Index;

namespace CodeGraph.Server.Hosting;

/// <summary>
/// Looks for new commits in the folder of the index and swaps them in. It asks for names only, once a second, because file
/// system notifications do not reach every kind of mount that a container can have.
/// </summary>
internal sealed partial class CatalogWatcher(CatalogHost host, ServeOptions options, ILogger<CatalogWatcher> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.RefreshInterval);

        // A commit may have landed between the opening of the index and now, so the first look is at the index itself.
        var seen = "";
        while (await NextTickAsync(timer, stoppingToken))
        {
            var names = CommitNames();
            if (names != seen)
            {
                seen = names;
                Refresh();
            }
        }
    }

    // Stopping is no failure, even when the host stops because it could not start and would log it as one.
    private static async Task<bool> NextTickAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Refresh()
    {
        try
        {
            if (host.Refresh() is { } served)
            {
                // The commit before is garbage now, and so is what reading the new one took; a quiet server would keep both for long.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                LogSwapped(log, served.Generation, served.Catalog.Codes.Count, served.Catalog.Modifiers.Count);
            }
        }
        catch (Exception problem) when (problem is IOException or CorruptIndexException or UnauthorizedAccessException)
        {
            LogUnreadable(log, host.Current.Generation, problem.Message);
        }
    }

    private string CommitNames()
    {
        try
        {
            return string.Join(' ', Directory.EnumerateFiles(options.IndexFolder, "segments_*").Order(StringComparer.Ordinal));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Commit {Generation} is served from now on: {Codes} codes, {Modifiers} modifiers.")]
    private static partial void LogSwapped(ILogger log, long generation, int codes, int modifiers);

    [LoggerMessage(Level = LogLevel.Error, Message = "The new commit cannot be read; commit {Generation} is served on. {Problem}")]
    private static partial void LogUnreadable(ILogger log, long generation, string problem);
}
