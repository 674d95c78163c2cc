namespace CodeGraph.Search.Index;

/// <summary>A cursor over sorted terms, whether they are in a segment or in memory.</summary>
internal interface ITermsCursor
{
    /// <summary>The current term as UTF-8.</summary>
    public ReadOnlySpan<byte> Term { get; }

    /// <summary>The number of the current term, from 0.</summary>
    public int Ord { get; }

    /// <summary>Moves to the next term; false when there is none.</summary>
    public bool Next();

    /// <summary>Moves to that term or, if it is not there, to the first greater one.</summary>
    public SeekStatus SeekCeil(ReadOnlySpan<byte> term);

    /// <summary>As <see cref="SeekCeil"/>, for a term behind the current one; quick if it is near.</summary>
    public SeekStatus SeekForward(ReadOnlySpan<byte> term);
}
