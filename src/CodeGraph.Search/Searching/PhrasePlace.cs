using CodeGraph.Search.Index;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Searching;

/// <summary>One place of a phrase: the documents of the words that may stand there, and where they do, less the place itself.</summary>
internal sealed class PhrasePlace(int offset, PostingsEnum[] postings)
{
    private int[] _positions = new int[4];

    public int Offset { get; } = offset;

    public int DocId { get; private set; } = -1;

    public long Cost { get; } = postings.Sum(word => word.Cost);

    /// <summary>How many positions the current document has.</summary>
    public int Count { get; private set; }

    public int this[int index] => _positions[index];

    /// <summary>How often the words of the place are in the current document.</summary>
    public int Freq
    {
        get
        {
            var freq = 0;
            foreach (var word in postings)
            {
                freq += word.DocId == DocId ? word.Freq : 0;
            }

            return freq;
        }
    }

    /// <summary>Moves the bounds, not the place, to a document; returns up to which they stay as narrow.</summary>
    public int AdvanceShallow(int target)
    {
        var end = DocIdSetIterator.NoMoreDocs;
        foreach (var word in postings)
        {
            end = Math.Min(end, word.AdvanceShallow(target));
        }

        return end;
    }

    /// <summary>Bounds how often the words together are in a document up to that one, and how short the document is.</summary>
    public Impact ImpactUpTo(int upTo, IndexInput? norms)
    {
        if (postings is [var only])
        {
            return only.ImpactUpTo(upTo, norms);
        }

        long freq = 0;
        var norm = byte.MaxValue;
        foreach (var word in postings)
        {
            var impact = word.ImpactUpTo(upTo, norms);
            freq += impact.MaxFreq;
            norm = Math.Min(norm, impact.MinNorm(1));
        }

        return Impact.Of((int)Math.Min(freq, int.MaxValue), norm);
    }

    public int Advance(int target)
    {
        var doc = DocIdSetIterator.NoMoreDocs;
        foreach (var word in postings)
        {
            doc = Math.Min(doc, word.DocId < target ? word.Advance(target) : word.DocId);
        }

        return DocId = doc;
    }

    /// <summary>Reads the positions of the current document, each less the place's offset, in increasing order.</summary>
    public void ReadPositions()
    {
        Count = 0;
        foreach (var word in postings)
        {
            if (word.DocId != DocId)
            {
                continue;
            }

            for (var i = word.Freq; i > 0; i--)
            {
                if (Count == _positions.Length)
                {
                    Array.Resize(ref _positions, Count * 2);
                }

                _positions[Count++] = word.NextPosition() - Offset;
            }
        }

        if (postings.Length > 1)
        {
            SortDistinct();
        }
    }

    /// <summary>Two words at one position, as synonyms are, are one occurrence of the phrase.</summary>
    private void SortDistinct()
    {
        var positions = _positions.AsSpan(0, Count);
        positions.Sort();
        var distinct = 0;
        foreach (var position in positions)
        {
            if (distinct == 0 || positions[distinct - 1] != position)
            {
                positions[distinct++] = position;
            }
        }

        Count = distinct;
    }
}
