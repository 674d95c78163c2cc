using CodeGraph.Search.Index;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Searching;

/// <summary>Scores the documents of one word, leaving out blocks of documents whose best possible score is too low.</summary>
internal sealed class TermScorer : Scorer
{
    private readonly Term _term;
    private readonly PostingsEnum _postings;
    private readonly TermScoring _scoring;
    private readonly IndexInput? _norms;
    private float _minScore;
    private int _boundsEnd = -1;
    private float _boundsScore;

    public TermScorer(Term term, PostingsEnum postings, TermScoring scoring, IndexInput? norms)
    {
        _term = term;
        _postings = postings;
        _scoring = scoring;
        _norms = norms;
        MaxScore = scoring.Score(postings.MaxFreq, postings.MinNorm ?? NormOf(postings.OnlyDoc!.Value));
    }

    public override int DocId => _postings.DocId;

    public override long Cost => _postings.Cost;

    public override float MaxScore { get; }

    public override int NextDoc() => SkipUncompetitive(_postings.NextDoc());

    public override int Advance(int target) => SkipUncompetitive(_postings.Advance(target));

    public override float Score() => _scoring.Score(_postings.Freq, NormOf(_postings.DocId));

    public override Explanation Explain() =>
        _scoring.Explain($"weight of '{_term.Text}' in '{_term.Field}'", _postings.Freq, NormOf(_postings.DocId));

    public override void SetMinCompetitiveScore(float score)
    {
        _minScore = score;
        _boundsEnd = -1;
    }

    // A field without lengths counts as one word long.
    private byte NormOf(int doc) => _norms is null ? (byte)1 : _norms.Bytes[doc];

    private int SkipUncompetitive(int doc)
    {
        if (_minScore <= 0)
        {
            return doc;
        }

        while (doc != NoMoreDocs)
        {
            if (doc > _boundsEnd)
            {
                _boundsEnd = _postings.BlockBounds(doc, out var maxFreq, out var minNorm);
                _boundsScore = _scoring.Score(maxFreq, minNorm ?? NormOf(doc));
            }

            if (_boundsScore >= _minScore)
            {
                return doc;
            }

            doc = _postings.Advance(_boundsEnd == NoMoreDocs ? NoMoreDocs : _boundsEnd + 1);
        }

        return doc;
    }
}
