namespace CodeGraph.Server.Downloads;

/// <summary>The limits of a download.</summary>
internal sealed record DownloadOptions
{
    /// <summary>More bytes than this are not taken; the largest official archive is a tenth of it.</summary>
    public long MaxBytes { get; init; } = 1L << 30;

    /// <summary>More redirects than this are not followed.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>How often a transfer that broke off is taken up again.</summary>
    public int MaxAttempts { get; init; } = 3;

    /// <summary>How long the server may be silent, before its answer and within it.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(60);
}

/// <summary>How far a download is.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Received">The bytes received so far.</param>
/// <param name="Expected">All bytes; null when the server does not tell.</param>
internal sealed record DownloadProgress(string Name, long Received, long? Expected);
