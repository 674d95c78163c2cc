using CodeGraph.Search.Store;

namespace CodeGraph.Search.Searching;

/// <summary>Finds the documents with all words of a phrase, and among them those where they stand together.</summary>
internal sealed class PhraseScorer : Scorer
{
    private readonly PhraseQuery _query;
    private readonly PhrasePlace[] _places;
    private readonly PhrasePlace[] _byCost;
    private readonly int[] _next;
    private readonly TermScoring _scoring;
    private readonly IndexInput? _norms;
    private int _doc = -1;
    private float _freq;

    public PhraseScorer(PhraseQuery query, PhrasePlace[] places, TermScoring scoring, IndexInput? norms)
    {
        _query = query;
        _places = places;
        _byCost = [.. places.OrderBy(place => place.Cost)];
        _next = new int[places.Length];
        _scoring = scoring;
        _norms = norms;
        MaxScore = scoring.Score(float.MaxValue, 1);
    }

    public override int DocId => _doc;

    public override long Cost => _byCost[0].Cost;

    public override float MaxScore { get; }

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
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

            if (doc == NoMoreDocs || (_freq = Frequency()) > 0)
            {
                return _doc = doc;
            }

            target = doc + 1;
        }
    }

    public override float Score() => _scoring.Score(_freq, Norm);

    public override Explanation Explain() => _scoring.Explain($"weight of phrase {_query}", _freq, Norm);

    private byte Norm => _norms is null ? (byte)1 : _norms.Bytes[_doc];

    private float Frequency()
    {
        foreach (var place in _places)
        {
            place.ReadPositions();
        }

        Array.Clear(_next);
        return _query.Slop == 0 ? ExactFrequency() : SloppyFrequency();
    }

    /// <summary>How often all places have a word at the same shifted position.</summary>
    private int ExactFrequency()
    {
        var count = 0;
        for (var i = 0; i < _places[0].Count; i++)
        {
            var position = _places[0][i];
            var all = true;
            for (var p = 1; p < _places.Length && all; p++)
            {
                while (_next[p] < _places[p].Count && _places[p][_next[p]] < position)
                {
                    _next[p]++;
                }

                all = _next[p] < _places[p].Count && _places[p][_next[p]] == position;
            }

            count += all ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// Lucene's sloppy frequency: the places move forward, the hindmost first; whenever it is about to pass the next
    /// one, the spread at its last step counts 1 / (1 + spread) if it is within the slop.
    /// </summary>
    private float SloppyFrequency()
    {
        float freq = 0;
        var end = int.MinValue;
        for (var p = 0; p < _places.Length; p++)
        {
            end = Math.Max(end, _places[p][0]);
        }

        while (true)
        {
            var least = Hindmost(-1);
            var next = Position(Hindmost(least));
            var spread = end - Position(least);
            while (true)
            {
                _next[least]++;
                if (_next[least] == _places[least].Count)
                {
                    return spread <= _query.Slop && IsDistinct(least, -1) ? freq + (1f / (1 + spread)) : freq;
                }

                end = Math.Max(end, Position(least));
                if (Position(least) > next)
                {
                    break;
                }

                spread = Math.Min(spread, end - Position(least));
            }

            if (spread <= _query.Slop && IsDistinct(least, -1))
            {
                freq += 1f / (1 + spread);
            }
        }
    }

    private int Position(int place) => _places[place][_next[place]];

    private int Hindmost(int except)
    {
        var least = except == 0 ? 1 : 0;
        for (var p = least + 1; p < _places.Length; p++)
        {
            if (p != except && Position(p) < Position(least))
            {
                least = p;
            }
        }

        return least;
    }

    /// <summary>Whether no two places have taken the same word of the document, as they may when the phrase repeats a word.</summary>
    private bool IsDistinct(int moved, int step)
    {
        for (var p = 0; p < _places.Length; p++)
        {
            for (var q = p + 1; q < _places.Length; q++)
            {
                if (WordOf(p) == WordOf(q))
                {
                    return false;
                }
            }
        }

        return true;

        int WordOf(int place) => _places[place][_next[place] + (place == moved ? step : 0)] + _places[place].Offset;
    }
}
