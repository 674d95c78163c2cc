namespace CodeGraph.Search.Searching;

/// <summary>Documents that one scorer has, scored higher if another has them too.</summary>
internal sealed class RequiredOptionalScorer(Scorer required, Scorer optional) : Scorer
{
    public override int DocId => required.DocId;

    public override long Cost => required.Cost;

    public override float MaxScore => MathF.BitIncrement((float)((double)required.MaxScore + optional.MaxScore));

    public override int NextDoc() => required.NextDoc();

    public override int Advance(int target) => required.Advance(target);

    public override float Score() => OptionalMatches() ? (float)((double)required.Score() + optional.Score()) : required.Score();

    public override Explanation Explain() => OptionalMatches()
        ? Explanation.Match(Score(), "required and optional, the sum of", required.Explain(), optional.Explain())
        : required.Explain();

    private bool OptionalMatches()
    {
        var doc = required.DocId;
        return (optional.DocId < doc ? optional.Advance(doc) : optional.DocId) == doc;
    }
}
