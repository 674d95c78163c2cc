namespace CodeGraph.Search.Searching;

/// <summary>
/// Okapi BM25 as Lucene 8 computes it: <c>boost · idf · freq / (freq + k1 · (1 - b + b · length / average length))</c>,
/// with <c>idf = ln(1 + (N - n + 0.5) / (n + 0.5))</c>.
/// </summary>
public sealed class BM25Similarity
{
    /// <param name="k1">How slowly further occurrences stop to count, ≥ 0.</param>
    /// <param name="b">How much a field's length counts, 0 to 1.</param>
    public BM25Similarity(float k1 = 1.2f, float b = 0.75f)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k1);
        ArgumentOutOfRangeException.ThrowIfNegative(b);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(b, 1);
        K1 = k1;
        B = b;
    }

    /// <summary>How slowly further occurrences stop to count.</summary>
    public float K1 { get; }

    /// <summary>How much a field's length counts.</summary>
    public float B { get; }

    /// <summary>How much a word in <paramref name="docFreq"/> of <paramref name="docCount"/> documents says.</summary>
    public static float Idf(long docFreq, long docCount) =>
        (float)Math.Log(1 + ((docCount - docFreq + 0.5) / (docFreq + 0.5)));
}

/// <summary>What an index knows of a field as a whole.</summary>
/// <param name="DocCount">How many documents have the field.</param>
/// <param name="SumTotalTermFreq">How many words it has in all of them.</param>
public readonly record struct CollectionStatistics(long DocCount, long SumTotalTermFreq)
{
    /// <summary>How many words the field has on average.</summary>
    public float AverageLength => DocCount == 0 ? 1 : (float)(SumTotalTermFreq / (double)DocCount);
}
