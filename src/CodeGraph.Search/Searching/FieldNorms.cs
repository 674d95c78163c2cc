using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>How much each length of a field counts, computed once for an index. Immutable and thread-safe.</summary>
internal sealed class FieldNorms
{
    private readonly float[] _inverse = new float[256];

    public FieldNorms(BM25Similarity similarity, CollectionStatistics statistics)
    {
        Similarity = similarity;
        Statistics = statistics;
        for (var i = 0; i < _inverse.Length; i++)
        {
            var relative = SmallFloat.Byte4ToInt((byte)i) / statistics.AverageLength;
            _inverse[i] = 1f / (similarity.K1 * (1 - similarity.B + (similarity.B * relative)));
        }
    }

    public BM25Similarity Similarity { get; }

    public CollectionStatistics Statistics { get; }

    /// <summary>1 / (k1 · (1 - b + b · length / average length)) for the length that a byte stands for.</summary>
    public float this[byte norm] => _inverse[norm];
}
