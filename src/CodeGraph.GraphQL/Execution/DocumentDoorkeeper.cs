namespace CodeGraph.GraphQL.Execution;

/// <summary>
/// Lets a document into the cache the second time it is asked for. Most documents that are new stay the only one of their kind:
/// a client writes values into the text instead of variables, somebody probes. Keeping them would push out what is used, and
/// carry every one of them into the oldest generation of the heap.
/// </summary>
/// <remarks>
/// A table of hashes that forgets by being overwritten: no lock, no growth. Two documents with the same hash let the second in
/// one request too early, nothing more.
/// </remarks>
internal sealed class DocumentDoorkeeper
{
    // Between its first two requests a document survives about this many others.
    private const int Places = 1 << 14;

    private readonly int[] _seen = new int[Places];

    /// <summary>Whether a document was here before; from now on it was.</summary>
    internal bool HasSeen(int hash)
    {
        ref var place = ref _seen[hash & (Places - 1)];
        if (place == hash)
        {
            return true;
        }

        place = hash;
        return false;
    }
}
