using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Every document.</summary>
public sealed class MatchAllDocsQuery : Query
{
    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost) =>
        new ConstantScoreWeight(this, boost, leaf => new AllDocsIterator(leaf.MaxDoc));

    /// <inheritdoc />
    public override string ToString() => "*:*";

    private sealed class AllDocsIterator(int maxDoc) : DocIdSetIterator
    {
        private int _doc = -1;

        public override int DocId => _doc;

        public override long Cost => maxDoc;

        public override int NextDoc() => Advance(_doc + 1);

        public override int Advance(int target) => _doc = target < maxDoc ? target : NoMoreDocs;
    }
}
