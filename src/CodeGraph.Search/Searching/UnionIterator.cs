using System.Numerics;
using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>
/// The documents of any of several terms of a field. The postings are read a window at a time, so that a search that has
/// enough after the first documents never reads the rest.
/// </summary>
internal sealed class UnionIterator : DocIdSetIterator
{
    private const int WindowSize = 4096;

    private readonly ulong[] _window = new ulong[WindowSize / 64];
    private readonly PostingsEnum[] _postings;
    private int _remaining;
    private int _windowStart = -WindowSize;
    private int _doc = -1;

    public UnionIterator(PostingsEnum[] postings)
    {
        _postings = postings;
        _remaining = postings.Length;
        foreach (var term in postings)
        {
            Cost += term.Cost;
        }
    }

    public override int DocId => _doc;

    public override long Cost { get; }

    /// <summary>The documents of any of the terms; null if there is no term.</summary>
    /// <param name="terms">A cursor of the field.</param>
    /// <param name="states">The terms.</param>
    /// <param name="maxDoc">How many documents the segment has.</param>
    public static DocIdSetIterator? Of(TermsEnum terms, IReadOnlyList<TermState> states, int maxDoc)
    {
        // Beyond, the memory of so many cursors costs more than reading everything with one.
        const int maxCursors = 256;
        return states.Count switch
        {
            0 => null,
            1 => terms.Postings(states[0]),
            <= maxCursors => new UnionIterator([.. states.Select(terms.Postings)]),
            _ => new BitSetIterator(ToBitSet(terms, states, maxDoc), states.Sum(state => (long)state.DocFreq)),
        };
    }

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        if (target < _windowStart + WindowSize && NextInWindow(target) is var doc && doc >= 0)
        {
            return _doc = doc;
        }

        return _doc = LoadWindow(Math.Max(target, _windowStart + WindowSize));
    }

    private static FixedBitSet ToBitSet(TermsEnum terms, IReadOnlyList<TermState> states, int maxDoc)
    {
        var bits = new FixedBitSet(maxDoc);
        var postings = terms.Postings(states[0]);
        foreach (var state in states)
        {
            if (state.DocFreq == 1)
            {
                bits.Set(state.DocStart);
            }
            else
            {
                postings.Reset(state);
                postings.NextDoc();
                postings.CollectUpTo(NoMoreDocs, bits.Words, 0);
            }
        }

        return bits;
    }

    private int NextInWindow(int target)
    {
        var bit = target - _windowStart;
        var word = _window[bit >> 6] >> bit;
        if (word != 0)
        {
            return target + BitOperations.TrailingZeroCount(word);
        }

        for (var i = (bit >> 6) + 1; i < _window.Length; i++)
        {
            if (_window[i] != 0)
            {
                return _windowStart + (i << 6) + BitOperations.TrailingZeroCount(_window[i]);
            }
        }

        return -1;
    }

    /// <summary>Reads the window of the first document from <paramref name="target"/> on, and returns that document.</summary>
    private int LoadWindow(int target)
    {
        var first = NoMoreDocs;
        for (var i = 0; i < _remaining; i++)
        {
            var term = _postings[i];
            var doc = term.DocId < target ? term.Advance(target) : term.DocId;
            if (doc == NoMoreDocs)
            {
                _postings[i--] = _postings[--_remaining];
            }

            first = Math.Min(first, doc);
        }

        if (first == NoMoreDocs)
        {
            return NoMoreDocs;
        }

        _windowStart = first & ~(WindowSize - 1);
        Array.Clear(_window);
        for (var i = 0; i < _remaining; i++)
        {
            if (_postings[i].DocId < _windowStart + WindowSize)
            {
                _postings[i].CollectUpTo(_windowStart + WindowSize, _window, _windowStart);
            }
        }

        return first;
    }
}
