using CodeGraph.Search.Index;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Searching;

/// <summary>Finds the documents with all words of a phrase, and among them those where they stand together.</summary>
internal sealed class PhraseScorer : BlockMaxScorer
{
    private readonly PhraseQuery _query;
    private readonly PhrasePlace[] _places;
    private readonly PhrasePlace[] _byCost;
    private readonly PhraseMatcher _matcher;
    private readonly TermScoring _scoring;
    private readonly IndexInput? _norms;
    private int _doc = -1;
    private float _freq;

    public PhraseScorer(PhraseQuery query, PhrasePlace[] places, TermScoring scoring, IndexInput? norms)
    {
        _query = query;
        _places = places;
        _byCost = [.. places.OrderBy(place => place.Cost)];
        _matcher = query.Slop == 0 ? new ExactPhraseMatcher(places) : new SloppyPhraseMatcher(query, places);
        _scoring = scoring;
        _norms = norms;
    }

    public override int DocId => _doc;

    public override long Cost => _byCost[0].Cost;

    public override float Score() => _scoring.Score(_freq, NormOf(_doc));

    public override Explanation Explain() => _scoring.Explain($"weight of phrase {_query}", _freq, NormOf(_doc));

    public override int AdvanceShallow(int target)
    {
        var end = _byCost[0].AdvanceShallow(target);
        for (var i = 1; i < _byCost.Length; i++)
        {
            _byCost[i].AdvanceShallow(target);
        }

        return end;
    }

    /// <summary>
    /// A phrase that is so often in a document has each of its words so often there, so that the document is no shorter
    /// than those of any of the words. Moved words meet once to begin with, and once more whenever one of them moves on.
    /// </summary>
    public override float GetMaxScore(int upTo)
    {
        var maxFreq = _query.Slop == 0 ? int.MaxValue : 1L;
        Span<byte> norms = stackalloc byte[Impact.Classes];
        norms.Clear();
        foreach (var place in _places)
        {
            var impact = place.ImpactUpTo(upTo, _norms);
            maxFreq = _query.Slop == 0 ? Math.Min(maxFreq, impact.MaxFreq) : maxFreq + impact.MaxFreq - 1;
            for (var i = 0; i < norms.Length; i++)
            {
                norms[i] = Math.Max(norms[i], impact.MinNorm(_query.Slop == 0 ? i + 1 : 1));
            }
        }

        return maxFreq <= 0 ? 0 : _scoring.MaxScore(new Impact((int)Math.Min(maxFreq, int.MaxValue), norms[0], norms[1], norms[2], norms[3]));
    }

    protected override int NextMatch() => AdvanceMatch(_doc + 1);

    protected override int AdvanceMatch(int target)
    {
        while (true)
        {
            var doc = _byCost[0].Advance(target);
            for (var i = 1; i < _byCost.Length && doc != NoMoreDocs; i++)
            {
                var other = _byCost[i];
                var next = other.DocId < doc ? other.Advance(doc) : other.DocId;
                if (next != doc)
                {
                    doc = next == NoMoreDocs ? next : _byCost[0].Advance(next);
                    i = 0;
                }
            }

            if (doc == NoMoreDocs || (MayBeWanted(doc) && (_freq = _matcher.Frequency()) > 0))
            {
                return _doc = doc;
            }

            target = doc + 1;
        }
    }

    private byte NormOf(int doc) => _norms is null ? (byte)1 : _norms.Bytes[doc];

    /// <summary>Whether the document could score high enough, as far as can be told without reading positions.</summary>
    private bool MayBeWanted(int doc)
    {
        if (MinScore <= 0)
        {
            return true;
        }

        var freq = _query.Slop == 0 ? int.MaxValue : 1L;
        foreach (var place in _places)
        {
            freq = _query.Slop == 0 ? Math.Min(freq, place.Freq) : freq + place.Freq - 1;
        }

        return _scoring.Score(freq, NormOf(doc)) >= MinScore;
    }
}
