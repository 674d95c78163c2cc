namespace CodeGraph.Search.Analysis;

/// <summary>
/// Makes letters and digits that are written together, with a hyphen or apart meet: <c>I-131</c>, <c>I131</c> and
/// <c>I 131</c> all become <c>i</c>, <c>131</c> and, spanning both, <c>i131</c>; <c>10mg</c> and <c>10 mg</c> become
/// <c>10</c>, <c>mg</c> and <c>10mg</c>. Only short letter parts are joined to a number across a gap: an isotope, a
/// unit. Expects lower case.
/// </summary>
/// <param name="input">The stream to filter.</param>
/// <param name="maxLetters">How many letters a part may have to be joined with a number beside it.</param>
/// <param name="forms">Which forms are put out. The parts alone are enough to make all spellings meet where words are also asked for side by side.</param>
public sealed class CompoundFilter(TokenStream input, int maxLetters = 3, CompoundForms forms = CompoundForms.PartsAndJoined)
    : BufferedTokenFilter(input)
{
    /// <summary>The type of a token that joins its neighbours.</summary>
    public const string CompoundType = "compound";

    private readonly List<int> _cuts = [];

    /// <inheritdoc />
    protected override void Process()
    {
        var token = Take();
        if (token.IsKeyword)
        {
            Emit(token);
            return;
        }

        Cut(token.Term);
        if (_cuts.Count > 0)
        {
            EmitParts(token);
            return;
        }

        if (forms == CompoundForms.PartsAndJoined && Peek(0) is { PositionIncrement: 1, IsKeyword: false } next && Joins(token.Term, next.Term))
        {
            var joined = CopyOf(token);
            joined.SetTerm(string.Concat(token.Term, next.Term));
            joined.EndOffset = next.EndOffset;
            joined.PositionLength = 2;
            joined.Type = CompoundType;
            Emit(joined);
            token.PositionIncrement = 0;
        }

        Emit(token);
    }

    private void EmitParts(Token token)
    {
        var increment = token.PositionIncrement;
        if (forms == CompoundForms.PartsAndJoined)
        {
            var whole = CopyOf(token);
            whole.PositionLength = _cuts.Count + 1;
            whole.Type = CompoundType;
            Emit(whole);
            increment = 0;
        }

        // Where folding changed the length (ß becomes ss), the parts cannot be told apart in the original: each takes it whole.
        var sameLength = token.EndOffset - token.StartOffset == token.Length;
        for (var i = 0; i <= _cuts.Count; i++)
        {
            var start = i == 0 ? 0 : _cuts[i - 1];
            var end = i == _cuts.Count ? token.Length : _cuts[i];
            var part = CopyOf(token);
            part.SetTerm(token.Term[start..end]);
            part.PositionIncrement = i == 0 ? increment : 1;
            if (sameLength)
            {
                part.StartOffset = token.StartOffset + start;
                part.EndOffset = token.StartOffset + end;
            }

            Emit(part);
        }
    }

    // Where letters and digits meet: i131 is cut once, 3.5mg too, a9597b twice.
    private void Cut(ReadOnlySpan<char> term)
    {
        _cuts.Clear();
        for (var i = 1; i < term.Length; i++)
        {
            if ((char.IsLetter(term[i - 1]) && char.IsDigit(term[i])) || (char.IsDigit(term[i - 1]) && char.IsLetter(term[i])))
            {
                _cuts.Add(i);
            }
        }
    }

    private bool Joins(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        (IsShortWord(left) && IsNumber(right)) || (IsNumber(left) && IsShortWord(right));

    private bool IsShortWord(ReadOnlySpan<char> term)
    {
        foreach (var c in term)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return term.Length <= maxLetters;
    }

    private static bool IsNumber(ReadOnlySpan<char> term)
    {
        foreach (var c in term)
        {
            if (!char.IsDigit(c) && c is not ('.' or ','))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What a <see cref="CompoundFilter"/> puts out.</summary>
public enum CompoundForms
{
    /// <summary>The parts of a compound, and the compound itself across them.</summary>
    PartsAndJoined,

    /// <summary>The parts only, each at a place of its own; nothing is joined across a gap.</summary>
    Parts,
}
