using System.IO;

namespace CodeGraph.Search.Index;

/// <summary>The directory holds no commit.</summary>
public sealed class IndexNotFoundException(string message) : FileNotFoundException(message);
