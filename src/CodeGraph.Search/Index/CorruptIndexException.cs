using System.IO;

namespace CodeGraph.Search.Index;

/// <summary>A file of the index is not what was written: it is damaged, cut short, or of another index.</summary>
/// <param name="file">The file's name inside the index.</param>
/// <param name="problem">What is wrong with it, as a clause.</param>
/// <param name="innerException">What led to it.</param>
public class CorruptIndexException(string file, string problem, Exception? innerException = null)
    : IOException($"{file}: {problem}", innerException)
{
    /// <summary>The damaged file's name inside the index.</summary>
    public string File { get; } = file;

    /// <summary>What is wrong with it.</summary>
    public string Problem { get; } = problem;
}
