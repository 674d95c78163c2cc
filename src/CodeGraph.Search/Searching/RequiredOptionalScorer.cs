namespace CodeGraph.Search.Searching;

/// <summary>Documents that one scorer has, scored higher if another has them too.</summary>
internal sealed class RequiredOptionalScorer(Scorer required, Scorer optional) : BlockMaxScorer
{
    private int _requiredEnd = -1;
    private float _requiredMax;

    public override int DocId => required.DocId;

    public override long Cost => required.Cost;

    public override float Score() => OptionalMatches() ? (float)((double)required.Score() + optional.Score()) : required.Score();

    public override Explanation Explain() => OptionalMatches()
        ? Explanation.Match(Score(), "required and optional, the sum of", required.Explain(), optional.Explain())
        : required.Explain();

    public override int AdvanceShallow(int target)
    {
        var end = required.AdvanceShallow(target);
        optional.AdvanceShallow(target);
        _requiredEnd = end;
        _requiredMax = required.GetMaxScore(end);
        return end;
    }

    public override float GetMaxScore(int upTo) =>
        MathF.BitIncrement((float)((double)required.GetMaxScore(upTo) + optional.GetMaxScore(upTo)));

    protected override int NextMatch() => required.NextDoc();

    protected override int AdvanceMatch(int target)
    {
        var doc = required.Advance(target);

        // Where the required part alone scores too low, the optional part is required as well.
        while (_requiredMax < MinScore && doc <= _requiredEnd && doc != NoMoreDocs)
        {
            var other = optional.DocId < doc ? optional.Advance(doc) : optional.DocId;
            if (other == doc)
            {
                break;
            }

            doc = required.Advance(_requiredEnd == NoMoreDocs ? other : Math.Min(other, _requiredEnd + 1));
        }

        return doc;
    }

    private bool OptionalMatches()
    {
        var doc = required.DocId;
        return (optional.DocId < doc ? optional.Advance(doc) : optional.DocId) == doc;
    }
}
