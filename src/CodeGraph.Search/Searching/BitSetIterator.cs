using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Walks over a bit set.</summary>
internal sealed class BitSetIterator(FixedBitSet bits, long cost) : DocIdSetIterator
{
    private int _doc = -1;

    public override int DocId => _doc;

    public override long Cost => cost;

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target) => _doc = bits.NextSetBit(target);
}
