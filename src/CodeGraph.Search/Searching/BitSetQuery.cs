using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>The documents of a bit set, by their numbers in the index. They all score the same: the boost.</summary>
/// <param name="documents">The documents, a set as long as the index. Not to be changed any more.</param>
public sealed class BitSetQuery(FixedBitSet documents) : Query
{
    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost) =>
        new ConstantScoreWeight(this, boost, leaf => new OffsetIterator(documents, leaf));

    /// <inheritdoc />
    public override string ToString() => "documents";

    private sealed class OffsetIterator(FixedBitSet bits, LeafReader leaf) : DocIdSetIterator
    {
        private int _doc = -1;

        public override int DocId => _doc;

        public override long Cost => leaf.MaxDoc;

        public override int NextDoc() => Advance(_doc + 1);

        public override int Advance(int target)
        {
            if (target == NoMoreDocs)
            {
                return _doc = NoMoreDocs;
            }

            var next = bits.NextSetBit(leaf.DocBase + target);
            return _doc = next < leaf.DocBase + leaf.MaxDoc ? next - leaf.DocBase : NoMoreDocs;
        }
    }
}
