namespace CodeGraph.Server.Downloads;

/// <summary>A file could not be fetched, for a reason its user can act on. Nothing of it is kept.</summary>
/// <param name="reason">What went wrong, without a final full stop.</param>
/// <param name="cause">The exception behind it.</param>
internal sealed class DownloadException(string reason, Exception? cause = null) : Exception(reason, cause);
