namespace CodeGraph.Search.Searching;

/// <summary>
/// Lucene's sloppy phrase: the places move forward, the hindmost first; whenever it is about to pass the next one, the
/// spread at its last step counts 1 / (1 + spread) if it is within the slop. Places that share words never take the same
/// word of the document: of two that would, the hindmost moves on.
/// </summary>
internal sealed class SloppyPhraseMatcher : PhraseMatcher
{
    private readonly PhrasePlace[] _places;
    private readonly int _slop;
    private readonly int[] _next;

    /// <summary>The places that share words, directly or through others, in the order of their offsets.</summary>
    private readonly int[][] _repeats;

    /// <summary>The index in <see cref="_repeats"/> of each place; -1 if it shares no word.</summary>
    private readonly int[] _group;
    private int _end;

    public SloppyPhraseMatcher(PhraseQuery query, PhrasePlace[] places)
    {
        _places = places;
        _slop = query.Slop;
        _next = new int[places.Length];
        _group = new int[places.Length];
        Array.Fill(_group, -1);
        _repeats = Repeats(query);
        for (var group = 0; group < _repeats.Length; group++)
        {
            foreach (var place in _repeats[group])
            {
                _group[place] = group;
            }
        }
    }

    public override float Frequency()
    {
        Array.Clear(_next);
        foreach (var place in _places)
        {
            place.ReadPositions();
        }

        return PlaceFirst() ? Walk() : 0;
    }

    private static int[][] Repeats(PhraseQuery query)
    {
        var count = query.Positions.Count;
        var groups = Enumerable.Range(0, count).ToArray();
        for (var p = 0; p < count; p++)
        {
            for (var q = p + 1; q < count; q++)
            {
                if (groups[p] != groups[q] && query.Positions[p].Words.Intersect(query.Positions[q].Words, StringComparer.Ordinal).Any())
                {
                    var joined = groups[q];
                    for (var i = 0; i < count; i++)
                    {
                        groups[i] = groups[i] == joined ? groups[p] : groups[i];
                    }
                }
            }
        }

        return [.. Enumerable.Range(0, count)
            .GroupBy(place => groups[place])
            .Where(group => group.Count() > 1)
            .Select(group => group.OrderBy(place => query.Positions[place].Position).ToArray())];
    }

    /// <summary>Puts every place on its first word that no other has taken; false if there are too few words.</summary>
    private bool PlaceFirst()
    {
        foreach (var group in _repeats)
        {
            foreach (var place in group)
            {
                var moved = place;
                for (var other = CollidingWith(moved); other >= 0; other = CollidingWith(moved))
                {
                    moved = Hinder(moved, other);
                    if (++_next[moved] == _places[moved].Count)
                    {
                        return false;
                    }
                }
            }
        }

        _end = int.MinValue;
        for (var place = 0; place < _places.Length; place++)
        {
            _end = Math.Max(_end, Position(place));
        }

        return true;
    }

    private float Walk()
    {
        float freq = 0;
        while (true)
        {
            var least = Hindmost(-1);
            var next = Position(Hindmost(least));
            var spread = _end - Position(least);
            while (true)
            {
                if (!MoveOn(least) || !Separate(least))
                {
                    return spread <= _slop ? freq + Weight(spread) : freq;
                }

                if (Position(least) > next)
                {
                    break;
                }

                spread = Math.Min(spread, _end - Position(least));
            }

            freq += spread <= _slop ? Weight(spread) : 0;
        }
    }

    private static float Weight(int spread) => 1f / (1 + spread);

    /// <summary>After a place has moved: moves on the hindmost of any two that are on the same word.</summary>
    private bool Separate(int moved)
    {
        for (var other = CollidingWith(moved); other >= 0; other = CollidingWith(moved))
        {
            moved = Hinder(moved, other);
            if (!MoveOn(moved))
            {
                return false;
            }
        }

        return true;
    }

    private bool MoveOn(int place)
    {
        if (++_next[place] == _places[place].Count)
        {
            return false;
        }

        _end = Math.Max(_end, Position(place));
        return true;
    }

    private int CollidingWith(int place)
    {
        if (_group[place] < 0)
        {
            return -1;
        }

        var word = Position(place) + _places[place].Offset;
        foreach (var other in _repeats[_group[place]])
        {
            if (other != place && Position(other) + _places[other].Offset == word)
            {
                return other;
            }
        }

        return -1;
    }

    private int Position(int place) => _places[place][_next[place]];

    private int Hindmost(int except)
    {
        var least = -1;
        for (var p = 0; p < _places.Length; p++)
        {
            if (p != except)
            {
                least = least < 0 || Hinder(p, least) == p ? p : least;
            }
        }

        return least;
    }

    /// <summary>Of two places the hindmost; of two that are level, that with the lesser offset.</summary>
    private int Hinder(int place, int other) =>
        Position(place) < Position(other)
        || (Position(place) == Position(other) && _places[place].Offset < _places[other].Offset) ? place : other;
}
