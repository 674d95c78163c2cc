namespace CodeGraph.Search.Searching;

/// <summary>Finds where the words of a phrase stand together in the document that all its places are on.</summary>
internal abstract class PhraseMatcher
{
    /// <summary>How often they do; a match in which words are moved counts less than one.</summary>
    public abstract float Frequency();
}

/// <summary>Counts where all places have a word at the same shifted position.</summary>
internal sealed class ExactPhraseMatcher(PhrasePlace[] places) : PhraseMatcher
{
    private readonly int[] _next = new int[places.Length];

    public override float Frequency()
    {
        Array.Clear(_next);
        foreach (var place in places)
        {
            place.ReadPositions();
        }

        var count = 0;
        for (var i = 0; i < places[0].Count; i++)
        {
            var position = places[0][i];
            var all = true;
            for (var p = 1; p < places.Length && all; p++)
            {
                while (_next[p] < places[p].Count && places[p][_next[p]] < position)
                {
                    _next[p]++;
                }

                all = _next[p] < places[p].Count && places[p][_next[p]] == position;
            }

            count += all ? 1 : 0;
        }

        return count;
    }
}
