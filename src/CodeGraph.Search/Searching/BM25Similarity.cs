using CodeGraph.Search.Index;

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

    internal TermScoring Scoring(float boost, CollectionStatistics field, IReadOnlyList<(string Text, int DocFreq)> terms)
    {
        double idf = 0;
        var details = new List<Explanation>();
        foreach (var (text, docFreq) in terms)
        {
            var value = Idf(docFreq, field.DocCount);
            idf += value;
            details.Add(Explanation.Match(
                value, $"idf of '{text}', ln(1 + (N - n + 0.5) / (n + 0.5)), in n = {docFreq} of N = {field.DocCount} documents"));
        }

        var explanation = details.Count == 1 ? details[0] : Explanation.Match((float)idf, "idf, the sum of", [.. details]);
        return new TermScoring(K1, B, boost, (float)idf, explanation, field);
    }
}

/// <summary>What an index knows of a field as a whole.</summary>
/// <param name="DocCount">How many documents have the field.</param>
/// <param name="SumTotalTermFreq">How many words it has in all of them.</param>
public readonly record struct CollectionStatistics(long DocCount, long SumTotalTermFreq)
{
    /// <summary>How many words the field has on average.</summary>
    public float AverageLength => DocCount == 0 ? 1 : (float)(SumTotalTermFreq / (double)DocCount);
}

/// <summary>Scores occurrences of a term or phrase.</summary>
internal sealed class TermScoring
{
    private readonly float[] _inverseNorms = new float[256];
    private readonly float _weight;
    private readonly float _boost;
    private readonly float _k1;
    private readonly float _b;
    private readonly Explanation _idf;
    private readonly float _averageLength;

    public TermScoring(float k1, float b, float boost, float idf, Explanation explanation, CollectionStatistics field)
    {
        _k1 = k1;
        _b = b;
        _boost = boost;
        _idf = explanation;
        _weight = boost * idf;
        _averageLength = field.AverageLength;
        for (var i = 0; i < _inverseNorms.Length; i++)
        {
            _inverseNorms[i] = 1f / (k1 * (1 - b + (b * SmallFloat.Byte4ToInt((byte)i) / _averageLength)));
        }
    }

    // weight · freq / (freq + norm), written so that rounding never makes a higher frequency or shorter field score lower.
    public float Score(float freq, byte norm) => _weight - (_weight / (1f + (freq * _inverseNorms[norm])));

    /// <summary>No document that the impact bounds scores higher.</summary>
    public float MaxScore(Impact impact) => Math.Max(
        Score(Math.Min(1, impact.MaxFreq), impact.NormOfOne), impact.MaxFreq > 1 ? Score(impact.MaxFreq, impact.NormOfMore) : 0);

    public Explanation Explain(string what, float freq, byte norm)
    {
        var length = SmallFloat.Byte4ToInt(norm);
        var tf = 1 - (1 / (1 + (freq * _inverseNorms[norm])));
        List<Explanation> details = _boost == 1 ? [] : [Explanation.Match(_boost, "boost")];
        details.Add(_idf);
        details.Add(Explanation.Match(
            tf,
            "tf, freq / (freq + k1 * (1 - b + b * length / average length))",
            Explanation.Match(freq, "freq, occurrences in the document"),
            Explanation.Match(_k1, "k1"),
            Explanation.Match(_b, "b"),
            Explanation.Match(length, "length of the field"),
            Explanation.Match(_averageLength, "average length of the field")));
        return Explanation.Match(Score(freq, norm), $"{what}, the product of", [.. details]);
    }
}
