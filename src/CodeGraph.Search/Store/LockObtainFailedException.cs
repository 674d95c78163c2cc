using System.IO;

namespace CodeGraph.Search.Store;

/// <summary>The lock is held by somebody else, as when two writers open one index.</summary>
public sealed class LockObtainFailedException(string message, Exception? innerException = null)
    : IOException(message, innerException);
