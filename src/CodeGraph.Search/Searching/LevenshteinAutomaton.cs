using System.Text;

namespace CodeGraph.Search.Searching;

/// <summary>
/// Accepts all words within a number of edits (insertion, deletion, substitution, swap of neighbours) of a word of up to
/// 62 letters. It is the non-deterministic automaton of Wu and Manber (1992) run on bits: bit i of a row is set if the
/// first i letters of the word can have been read with that many edits. Immutable and thread-safe.
/// </summary>
internal sealed class LevenshteinAutomaton
{
    public const int MaxLength = 62;

    private readonly Rune[] _word;
    private readonly ulong[] _ascii = new ulong[128];
    private readonly Dictionary<int, ulong> _others = [];
    private readonly ulong _all;
    private readonly ulong _accept;
    private readonly bool _transpositions;
    private readonly ulong _cheap;

    /// <param name="word">The word.</param>
    /// <param name="maxEdits">0 to 2.</param>
    /// <param name="transpositions">Whether a swap is one edit rather than two.</param>
    /// <param name="firstLetterCountsDouble">Whether an edit of the first letter, or before it, counts as two.</param>
    public LevenshteinAutomaton(string word, int maxEdits, bool transpositions = true, bool firstLetterCountsDouble = false)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)maxEdits, 2u);
        _word = [.. word.EnumerateRunes()];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_word.Length, MaxLength, nameof(word));
        MaxEdits = maxEdits;
        _transpositions = transpositions;
        _cheap = firstLetterCountsDouble ? ~1UL : ~0UL;
        _accept = 1UL << _word.Length;
        _all = (_accept << 1) - 1;
        for (var i = 0; i < _word.Length; i++)
        {
            var letter = _word[i].Value;
            if (letter < _ascii.Length)
            {
                _ascii[letter] |= 1UL << i;
            }
            else
            {
                _others[letter] = _others.GetValueOrDefault(letter) | (1UL << i);
            }
        }
    }

    public int MaxEdits { get; }

    public int Length => _word.Length;

    /// <summary>Rows of letters read with 0, 1 and 2 edits, and of swaps begun with the first and the second edit.</summary>
    public readonly record struct State(ulong Row0, ulong Row1, ulong Row2, ulong Swap1, ulong Swap2);

    public State Start => _cheap == ~0UL
        ? new(1, MaxEdits > 0 ? 3 & _all : 0, MaxEdits > 1 ? 7 & _all : 0, 0, 0)
        : new(1, MaxEdits > 0 ? 1U : 0, MaxEdits > 1 ? 3 & _all : 0, 0, 0);

    public State Step(in State state, int letter)
    {
        var match = letter < _ascii.Length ? _ascii[letter] : _others.GetValueOrDefault(letter);
        var row0 = (state.Row0 & match) << 1;
        if (MaxEdits == 0)
        {
            return new State(row0, 0, 0, 0, 0);
        }

        // Before the first letter of the word nothing may cost one edit only, when it counts double. What costs two goes through
        // the second row, which has its place from the start as well.
        var cheap = state.Row0 & _cheap;

        // match >> 1: the letter is the one after next, so that the next may follow in its place.
        var row1 = (((state.Row1 & match) << 1) | cheap | (cheap << 1) | (row0 << 1) | ((state.Swap1 & match) << 2)) & _all;
        var swap1 = _transpositions ? cheap & (match >> 1) : 0;
        if (MaxEdits == 1)
        {
            return new State(row0, row1, 0, swap1, 0);
        }

        var row2 = (((state.Row2 & match) << 1) | state.Row1 | (state.Row1 << 1) | (row1 << 1) | ((state.Swap2 & match) << 2)) & _all;
        return new State(row0, row1, row2, swap1, _transpositions ? state.Row1 & (match >> 1) : 0);
    }

    public static bool IsDead(in State state) =>
        (state.Row0 | state.Row1 | state.Row2 | state.Swap1 | state.Swap2) == 0;

    /// <summary>With how few edits the letters read so far are the word; -1 if with none that are allowed.</summary>
    public int Edits(in State state) =>
        (state.Row0 & _accept) != 0 ? 0 : (state.Row1 & _accept) != 0 ? 1 : (state.Row2 & _accept) != 0 ? 2 : -1;

    /// <summary>Whether any letter at all may follow; if not, only those of <see cref="Followers"/>.</summary>
    public bool TakesAnyLetter(in State state) => MaxEdits switch
    {
        0 => false,
        1 => (state.Row0 & _cheap) != 0,
        _ => (state.Row0 | state.Row1) != 0,
    };

    /// <summary>The smallest letter greater than <paramref name="letter"/> that may follow when no edit is left; -1 if there is none.</summary>
    public int Followers(in State state, int letter)
    {
        var rest = state.Row0 | state.Row1 | state.Row2 | state.Swap1 | state.Swap2;
        var least = -1;
        for (var i = 0; i < _word.Length; i++)
        {
            var value = _word[i].Value;
            if ((rest & (1UL << i)) != 0 && value > letter && (least < 0 || value < least))
            {
                least = value;
            }
        }

        return least;
    }

    /// <summary>The number of edits between the word and another; -1 if there are too many.</summary>
    public int Match(string other)
    {
        var state = Start;
        foreach (var rune in other.EnumerateRunes())
        {
            state = Step(state, rune.Value);
        }

        return Edits(state);
    }
}
