using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Puts the scorers of a <see cref="BooleanQuery"/> together.</summary>
internal sealed class BooleanWeight(BooleanQuery query, Weight[] weights) : Weight(query)
{
    public override Scorer? Scorer(LeafReader leaf)
    {
        var must = new List<Scorer>();
        var filters = new List<Scorer>();
        var should = new List<Scorer>();
        var excluded = new List<Scorer>();
        for (var i = 0; i < weights.Length; i++)
        {
            var occur = query.Clauses[i].Occur;
            var scorer = weights[i].Scorer(leaf);
            if (scorer is null)
            {
                if (occur is Occur.Must or Occur.Filter)
                {
                    return null;
                }

                continue;
            }

            (occur switch { Occur.Must => must, Occur.Filter => filters, Occur.Should => should, _ => excluded }).Add(scorer);
        }

        if (Combine(must, filters, should) is not { } combined)
        {
            return null;
        }

        return excluded.Count == 0 ? combined : new ExclusionScorer(combined, DisjunctionOf(excluded, 1));
    }

    private Scorer? Combine(List<Scorer> must, List<Scorer> filters, List<Scorer> should)
    {
        var hasRequired = must.Count + filters.Count > 0;
        var needed = hasRequired ? query.MinimumShouldMatch : Math.Max(1, query.MinimumShouldMatch);
        if (should.Count < needed)
        {
            return null;
        }

        if (!hasRequired)
        {
            return DisjunctionOf(should, needed);
        }

        if (needed > 0)
        {
            must.Add(DisjunctionOf(should, needed));
            should.Clear();
        }

        var required = must.Count == 1 && filters.Count == 0 ? must[0] : new ConjunctionScorer(must, filters);
        return should.Count == 0 ? required : new RequiredOptionalScorer(required, DisjunctionOf(should, 1));
    }

    private static Scorer DisjunctionOf(List<Scorer> scorers, int needed) =>
        scorers.Count == 1 ? scorers[0] : new DisjunctionScorer([.. scorers], needed);
}
