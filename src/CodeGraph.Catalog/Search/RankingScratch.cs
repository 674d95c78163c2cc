namespace CodeGraph.Catalog.Search;

/// <summary>The arrays that a search fills and clears again, kept from one search to the next. Used by one search at a time.</summary>
/// <param name="index">The words of all documents.</param>
/// <param name="giveBack">Takes it back after the search.</param>
internal sealed class RankingScratch(WordIndex index, Action<RankingScratch> giveBack)
{
    /// <summary>As many places as there are words, each -1.</summary>
    public int[] Head { get; } = NoEntries(index.Terms.Length);

    /// <summary>Bounds how well documents match.</summary>
    public CandidateBounds Bounds { get; } = new(index.DocumentCount);

    /// <summary>Gives it back. All arrays are as they were.</summary>
    public void GiveBack() => giveBack(this);

    private static int[] NoEntries(int length)
    {
        var head = new int[length];
        Array.Fill(head, -1);
        return head;
    }
}
