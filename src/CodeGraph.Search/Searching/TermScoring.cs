using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Scores occurrences of a term or phrase in a field by <see cref="BM25Similarity"/>. Immutable.</summary>
internal sealed class TermScoring
{
    private readonly FieldNorms _norms;
    private readonly float _boost;
    private readonly IReadOnlyList<(string Text, int DocFreq)> _terms;
    private readonly float _idf;
    private readonly float _weight;

    /// <param name="norms">The field.</param>
    /// <param name="boost">What all scores are multiplied with.</param>
    /// <param name="terms">The words, with the number of documents each is in.</param>
    public TermScoring(FieldNorms norms, float boost, IReadOnlyList<(string Text, int DocFreq)> terms)
    {
        _norms = norms;
        _boost = boost;
        _terms = terms;
        double idf = 0;
        foreach (var (_, docFreq) in terms)
        {
            idf += BM25Similarity.Idf(docFreq, norms.Statistics.DocCount);
        }

        _idf = (float)idf;
        _weight = boost * _idf;
    }

    // weight · freq / (freq + norm), written so that rounding never makes a higher frequency or shorter field score lower.
    public float Score(float freq, byte norm) => _weight - (_weight / (1f + (freq * _norms[norm])));

    /// <summary>No document that the impact bounds scores higher.</summary>
    public float MaxScore(Impact impact)
    {
        var max = Score(Math.Min(impact.MaxFreq, 1), impact.Norm1);
        if (impact.MaxFreq > 1)
        {
            max = Math.Max(max, Score(2, impact.Norm2));
            max = Math.Max(max, Score(Math.Min(impact.MaxFreq, 3), impact.Norm3));
            max = Math.Max(max, Score(impact.MaxFreq, impact.Norm4));
        }

        return max;
    }

    public Explanation Explain(string what, float freq, byte norm)
    {
        var tf = 1 - (1 / (1 + (freq * _norms[norm])));
        List<Explanation> details = _boost == 1 ? [] : [Explanation.Match(_boost, "boost")];
        details.Add(ExplainIdf());
        details.Add(Explanation.Match(
            tf,
            "tf, freq / (freq + k1 * (1 - b + b * length / average length))",
            Explanation.Match(freq, "freq, occurrences in the document"),
            Explanation.Match(_norms.Similarity.K1, "k1"),
            Explanation.Match(_norms.Similarity.B, "b"),
            Explanation.Match(SmallFloat.Byte4ToInt(norm), "length of the field"),
            Explanation.Match(_norms.Statistics.AverageLength, "average length of the field")));
        return Explanation.Match(Score(freq, norm), $"{what}, the product of", [.. details]);
    }

    private Explanation ExplainIdf()
    {
        var docCount = _norms.Statistics.DocCount;
        Explanation[] words = [.. _terms.Select(term => Explanation.Match(
            BM25Similarity.Idf(term.DocFreq, docCount),
            $"idf of '{term.Text}', ln(1 + (N - n + 0.5) / (n + 0.5)), in n = {term.DocFreq} of N = {docCount} documents"))];
        return words is [var only] ? only : Explanation.Match(_idf, "idf, the sum of", words);
    }
}
