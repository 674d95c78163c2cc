using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// Which documents of a segment are not deleted (<c>_SEGMENT_GENERATION.liv</c>). A segment without deletions has no such file.
/// <code>
/// | header "live" | max doc VInt | words of a bit set, 8 … |
/// </code>
/// </summary>
internal static class LiveDocs
{
    private const string Kind = "live";

    public static string FileName(string segment, long number) => $"{segment}_{SegmentInfos.ToBase36(number)}.liv";

    public static void Write(IndexOutput output, FixedBitSet live)
    {
        IndexFile.WriteHeader(output, Kind);
        output.WriteVInt32(live.Length);
        foreach (var word in live.Words)
        {
            output.WriteInt64((long)word);
        }
    }

    public static FixedBitSet Read(IndexInput input)
    {
        var reader = IndexFile.OpenBody(input, Kind);
        var live = new FixedBitSet(reader.ReadVInt32());
        foreach (ref var word in live.Words)
        {
            word = (ulong)reader.ReadInt64();
        }

        return live;
    }
}
