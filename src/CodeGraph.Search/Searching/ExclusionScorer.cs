namespace CodeGraph.Search.Searching;

/// <summary>Documents that one scorer has and another has not.</summary>
internal sealed class ExclusionScorer(Scorer included, Scorer excluded) : Scorer
{
    public override int DocId => included.DocId;

    public override long Cost => included.Cost;

    public override float MaxScore => included.MaxScore;

    public override int NextDoc() => SkipExcluded(included.NextDoc());

    public override int Advance(int target) => SkipExcluded(included.Advance(target));

    public override float Score() => included.Score();

    public override Explanation Explain() => included.Explain();

    public override void SetMinCompetitiveScore(float score) => included.SetMinCompetitiveScore(score);

    private int SkipExcluded(int doc)
    {
        while (doc != NoMoreDocs && (excluded.DocId < doc ? excluded.Advance(doc) : excluded.DocId) == doc)
        {
            doc = included.NextDoc();
        }

        return doc;
    }
}
