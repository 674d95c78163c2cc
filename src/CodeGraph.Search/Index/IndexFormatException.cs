namespace CodeGraph.Search.Index;

/// <summary>A file of the index was written in a format version that this program does not read.</summary>
/// <param name="file">The file's name inside the index.</param>
/// <param name="version">The version it was written in.</param>
/// <param name="supported">The version this program reads.</param>
public sealed class IndexFormatException(string file, int version, int supported)
    : CorruptIndexException(
        file,
        $"it is written in format version {version}, and this program reads version {supported}; rebuild the index" +
        (version > supported ? ", or open it with the newer program that wrote it" : ""))
{
    /// <summary>The version the file was written in.</summary>
    public int Version { get; } = version;

    /// <summary>The version this program reads.</summary>
    public int Supported { get; } = supported;
}
