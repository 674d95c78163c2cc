using CodeGraph.Catalog.Sources;
using CodeGraph.Server.Downloads;

namespace CodeGraph.Server.Commands;

/// <summary>What an import is to read: paths as they were named, and addresses as the files that were fetched from them.</summary>
/// <param name="Paths">The paths, in the order given.</param>
/// <param name="Failures">The addresses from which nothing could be fetched, as files that failed.</param>
internal sealed record ImportInputs(IReadOnlyList<string> Paths, IReadOnlyList<ImportedFile> Failures)
{
    /// <summary>Fetches the addresses among the inputs.</summary>
    /// <param name="inputs">Paths and addresses in any mix.</param>
    /// <param name="downloader">Fetches, and keeps the files until it is disposed of.</param>
    /// <param name="progress">Told as bytes arrive.</param>
    /// <param name="cancellation">Stops the downloads.</param>
    /// <exception cref="OperationCanceledException">The downloads were stopped.</exception>
    public static async Task<ImportInputs> FetchAsync(
        IEnumerable<string> inputs, Downloader downloader, IProgress<DownloadProgress> progress, CancellationToken cancellation)
    {
        var (paths, failures) = (new List<string>(), new List<ImportedFile>());
        foreach (var input in inputs)
        {
            if (!SourceAddress.TryParse(input, out var address))
            {
                paths.Add(input);
                continue;
            }

            try
            {
                paths.Add(await downloader.FetchAsync(address, progress, cancellation));
            }
            catch (DownloadException problem)
            {
                failures.Add(Failed(SourceAddress.Shown(address), problem.Message));
            }
        }

        return new ImportInputs(paths, failures);
    }

    private static ImportedFile Failed(string name, string reason) => new()
    {
        Name = name,
        Kind = SourceKind.Unreadable,
        Outcome = ImportOutcome.Failed,
        Reason = reason,
        Problems = [new ImportProblem(name, null, null, ProblemSeverity.Failed, reason)],
    };
}
