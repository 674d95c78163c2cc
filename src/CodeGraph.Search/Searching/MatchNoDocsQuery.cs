namespace CodeGraph.Search.Searching;

/// <summary>No document.</summary>
public sealed class MatchNoDocsQuery : Query
{
    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher, bool needsScores, float boost) =>
        new ConstantScoreWeight(this, boost, _ => null);

    /// <inheritdoc />
    public override string ToString() => "-*:*";
}
