using System.Text;
using CodeGraph.Search.Searching;

namespace CodeGraph.Search.Index;

/// <summary>
/// Terms in memory, sorted by their UTF-8 bytes and numbered in that order: what a segment's <see cref="Terms"/> are on the disk, for
/// those who keep a vocabulary of their own. Immutable and thread-safe.
/// </summary>
public sealed class SortedTerms
{
    private readonly byte[] _bytes;
    private readonly int[] _starts;

    /// <param name="terms">The terms, in the order of their UTF-8 bytes and each once.</param>
    /// <exception cref="ArgumentException">They are not in order.</exception>
    public SortedTerms(IReadOnlyList<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        _starts = new int[terms.Count + 1];
        for (var ord = 0; ord < terms.Count; ord++)
        {
            _starts[ord + 1] = _starts[ord] + Encoding.UTF8.GetByteCount(terms[ord]);
        }

        _bytes = new byte[_starts[^1]];
        for (var ord = 0; ord < terms.Count; ord++)
        {
            Encoding.UTF8.GetBytes(terms[ord], _bytes.AsSpan(_starts[ord]));
            if (ord > 0 && this[ord - 1].SequenceCompareTo(this[ord]) >= 0)
            {
                throw new ArgumentException($"'{terms[ord]}' must come before '{terms[ord - 1]}'.", nameof(terms));
            }
        }
    }

    /// <summary>How many terms there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>A term as UTF-8.</summary>
    public ReadOnlySpan<byte> this[int ord] => _bytes.AsSpan(_starts[ord].._starts[ord + 1]);

    /// <summary>The number of a term, or -1.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        Span<byte> buffer = stackalloc byte[256];
        var bytes = Utf8(term, buffer);
        var ord = LowerBound(bytes, 0, Count);
        return ord < Count && this[ord].SequenceEqual(bytes) ? ord : -1;
    }

    /// <summary>The numbers of the terms that begin so.</summary>
    public Range WithPrefix(ReadOnlySpan<char> prefix)
    {
        Span<byte> buffer = stackalloc byte[256];
        var bytes = Utf8(prefix, buffer);
        var start = LowerBound(bytes, 0, Count);
        var (end, high) = (start, Count);
        while (end < high)
        {
            var middle = (end + high) >>> 1;
            (end, high) = this[middle].StartsWith(bytes) ? (middle + 1, high) : (end, middle);
        }

        return start..end;
    }

    /// <summary>
    /// The numbers of the terms within a number of edits of a word, ascending, each with the edits it takes. A letter other, missing or
    /// too many is an edit, and so are two neighbours swapped.
    /// </summary>
    /// <param name="word">The word, of at most 62 letters.</param>
    /// <param name="maxEdits">0 to 2.</param>
    /// <param name="asPrefix">Whether the term may go on after the word, as while it is being typed.</param>
    /// <param name="firstLetterCountsDouble">Whether an edit of the first letter, or before it, counts as two: people rarely miss it.</param>
    public IReadOnlyList<(int Ord, int Edits)> Fuzzy(string word, int maxEdits, bool asPrefix = false, bool firstLetterCountsDouble = false)
    {
        ArgumentNullException.ThrowIfNull(word);
        var found = new List<(int Ord, int Edits)>();
        var automaton = new LevenshteinAutomaton(word, maxEdits, firstLetterCountsDouble: firstLetterCountsDouble);
        new FuzzyTerms<Cursor>(new Cursor(this), automaton, "", asPrefix).ForEach((term, edits) => found.Add((term.Ord, edits)));
        return found;
    }

    private static ReadOnlySpan<byte> Utf8(ReadOnlySpan<char> text, Span<byte> buffer)
    {
        if (!Encoding.UTF8.TryGetBytes(text, buffer, out var length))
        {
            buffer = new byte[Encoding.UTF8.GetByteCount(text)];
            length = Encoding.UTF8.GetBytes(text, buffer);
        }

        return buffer[..length];
    }

    // The first of the terms from low to high that is not less.
    private int LowerBound(ReadOnlySpan<byte> term, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = this[middle].SequenceCompareTo(term) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private sealed class Cursor(SortedTerms terms) : ITermsCursor
    {
        public int Ord { get; private set; } = -1;

        public ReadOnlySpan<byte> Term => terms[Ord];

        public bool Next() => ++Ord < terms.Count;

        public SeekStatus SeekCeil(ReadOnlySpan<byte> term) => Seek(term, 0, terms.Count);

        public SeekStatus SeekForward(ReadOnlySpan<byte> term)
        {
            // Gallop, then halve: most jumps are short.
            var (low, step) = (Ord + 1, 1);
            while (low + step < terms.Count && terms[low + step].SequenceCompareTo(term) < 0)
            {
                low += step;
                step <<= 1;
            }

            return Seek(term, low, Math.Min(low + step + 1, terms.Count));
        }

        private SeekStatus Seek(ReadOnlySpan<byte> term, int low, int high)
        {
            Ord = terms.LowerBound(term, low, high);
            return Ord == terms.Count ? SeekStatus.End : Term.SequenceEqual(term) ? SeekStatus.Found : SeekStatus.NotFound;
        }
    }
}
