using CodeGraph.Search.Index;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Searching;

/// <summary>Scores the documents of one word.</summary>
internal sealed class TermScorer(Term term, PostingsEnum postings, TermScoring scoring, IndexInput? norms) : BlockMaxScorer
{
    public override int DocId => postings.DocId;

    public override long Cost => postings.Cost;

    public override float Score() => scoring.Score(postings.Freq, NormOf(postings.DocId));

    public override Explanation Explain() =>
        scoring.Explain($"weight of '{term.Text}' in '{term.Field}'", postings.Freq, NormOf(postings.DocId));

    public override int AdvanceShallow(int target) => postings.AdvanceShallow(target);

    public override float GetMaxScore(int upTo) => scoring.MaxScore(postings.ImpactUpTo(upTo, norms));

    protected override int NextMatch() => postings.NextDoc();

    protected override int AdvanceMatch(int target) => postings.Advance(target);

    // A field without lengths counts as one word long.
    private byte NormOf(int doc) => norms is null ? (byte)1 : norms.Bytes[doc];
}
