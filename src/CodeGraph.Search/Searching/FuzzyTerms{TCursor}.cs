using System.Text;
using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>
/// Walks a Levenshtein automaton and the sorted terms of a field together: where the automaton can accept nothing that
/// starts like the current term, the cursor jumps to the next term that it might.
/// </summary>
internal sealed class FuzzyTerms<TCursor>(TCursor terms, LevenshteinAutomaton automaton, string prefix, bool asPrefix)
    where TCursor : ITermsCursor
{
    private readonly byte[] _prefix = Encoding.UTF8.GetBytes(prefix);
    private byte[] _path = new byte[64];
    private LevenshteinAutomaton.State[] _states = new LevenshteinAutomaton.State[65];
    private int[] _edits = new int[65];
    private int _known;

    /// <summary>Calls back for each term within the edits: the cursor is on it.</summary>
    public void ForEach(Action<TCursor, int> found)
    {
        if (terms.SeekCeil(_prefix) == SeekStatus.End)
        {
            return;
        }

        Array.Resize(ref _path, Math.Max(_path.Length, _prefix.Length + 8));
        Array.Resize(ref _states, _path.Length + 1);
        Array.Resize(ref _edits, _path.Length + 1);
        _prefix.CopyTo(_path, 0);
        _known = _prefix.Length;
        _states[_known] = automaton.Start;
        _edits[_known] = asPrefix ? automaton.Edits(automaton.Start) : -1;
        var more = true;
        while (more && terms.Term.StartsWith(_prefix))
        {
            var depth = Math.Min(terms.Term.CommonPrefixLength(_path.AsSpan(0, _known)), _known);
            while (depth > _prefix.Length && depth < terms.Term.Length && (terms.Term[depth] & 0xC0) == 0x80)
            {
                depth--;
            }

            more = Follow(depth, found);
        }
    }

    /// <summary>Reads the current term from <paramref name="depth"/> bytes on, and moves the cursor on.</summary>
    private bool Follow(int depth, Action<TCursor, int> found)
    {
        var term = terms.Term;
        while (depth < term.Length)
        {
            Rune.DecodeFromUtf8(term[depth..], out var rune, out var length);
            var state = automaton.Step(_states[depth], rune.Value);
            if (LevenshteinAutomaton.IsDead(state) && _edits[depth] < 0)
            {
                _known = depth;
                return Skip(depth, rune.Value, length);
            }

            Push(depth, term.Slice(depth, length), state);
            depth += length;
        }

        _known = depth;
        var edits = asPrefix ? _edits[depth] : automaton.Edits(_states[depth]);
        if (edits >= 0)
        {
            found(terms, edits);
        }

        return terms.Next();
    }

    private void Push(int depth, ReadOnlySpan<byte> letter, LevenshteinAutomaton.State state)
    {
        var next = depth + letter.Length;
        if (next >= _path.Length)
        {
            Array.Resize(ref _path, next * 2);
            Array.Resize(ref _states, _path.Length + 1);
            Array.Resize(ref _edits, _path.Length + 1);
        }

        letter.CopyTo(_path.AsSpan(depth));
        _states[next] = state;
        var edits = asPrefix ? automaton.Edits(state) : -1;
        _edits[next] = edits < 0 ? _edits[depth] : _edits[depth] < 0 ? edits : Math.Min(edits, _edits[depth]);
    }

    /// <summary>Jumps behind all terms that start with the path and this letter, and further if no edit is left.</summary>
    private bool Skip(int depth, int letter, int length)
    {
        Span<byte> target = stackalloc byte[depth + 4];
        terms.Term[..depth].CopyTo(target);
        if (automaton.TakesAnyLetter(_states[depth]))
        {
            // The next letter's code point; its bytes sort behind all terms with this one.
            letter = letter == 0xD7FF ? 0xE000 : letter + 1;
        }
        else
        {
            letter = automaton.Followers(_states[depth], letter);
        }

        if (letter < 0 || !Rune.IsValid(letter))
        {
            return SkipSubtree(depth);
        }

        var used = depth + new Rune(letter).EncodeToUtf8(target[depth..]);
        return terms.SeekForward(target[..used]) != SeekStatus.End;
    }

    /// <summary>Nothing more can follow the path: jumps behind all terms that start with it.</summary>
    private bool SkipSubtree(int depth)
    {
        if (depth <= _prefix.Length)
        {
            return false;
        }

        Span<byte> target = stackalloc byte[depth];
        terms.Term[..depth].CopyTo(target);

        // 0xFF is in no UTF-8 text, so that adding one never carries.
        target[^1]++;
        return terms.SeekForward(target) != SeekStatus.End;
    }
}
