namespace CodeGraph.Search.Analysis;

/// <summary>
/// Makes letters and digits that are written together, with a hyphen or apart meet: <c>I-131</c>, <c>I131</c> and
/// <c>I 131</c> all become <c>i</c>, <c>131</c> and, spanning both, <c>i131</c>; <c>10mg</c> and <c>10 mg</c> become
/// <c>10</c>, <c>mg</c> and <c>10mg</c>. Only short letter parts are joined to a number across a gap: an isotope, a
/// unit. Expects lower case.
/// </summary>
/// <param name="input">The stream to filter.</param>
/// <param name="maxLetters">How many letters a part may have to be joined with a number beside it.</param>
public sealed class CompoundFilter(TokenStream input, int maxLetters = 3) : BufferedTokenFilter(input)
{
    /// <summary>The type of a token that joins its neighbours.</summary>
    public const string CompoundType = "compound";

    /// <inheritdoc />
    protected override void Process()
    {
        var token = Take();
        if (token.IsKeyword)
        {
            Emit(token);
            return;
        }

        if (Parts(token.Term) is { Count: > 1 } parts)
        {
            EmitParts(token, parts);
            return;
        }

        if (Peek(0) is { PositionIncrement: 1, IsKeyword: false } next && Joins(token.Term, next.Term))
        {
            var joined = new Token();
            joined.CopyFrom(token);
            joined.SetTerm(string.Concat(token.Term, next.Term));
            joined.EndOffset = next.EndOffset;
            joined.PositionLength = 2;
            joined.Type = CompoundType;
            Emit(joined);
            token.PositionIncrement = 0;
        }

        Emit(token);
    }

    private void EmitParts(Token token, List<Range> parts)
    {
        var whole = new Token();
        whole.CopyFrom(token);
        whole.PositionLength = parts.Count;
        whole.Type = CompoundType;
        Emit(whole);
        var sameLength = token.EndOffset - token.StartOffset == token.Length;
        for (var i = 0; i < parts.Count; i++)
        {
            var (start, length) = parts[i].GetOffsetAndLength(token.Length);
            var part = new Token();
            part.CopyFrom(token);
            part.SetTerm(token.Term.Slice(start, length));
            part.PositionIncrement = i == 0 ? 0 : 1;
            if (sameLength)
            {
                part.StartOffset = token.StartOffset + start;
                part.EndOffset = part.StartOffset + length;
            }

            Emit(part);
        }
    }

    /// <summary>Where letters and digits meet: <c>i131</c> has two parts, <c>3.5mg</c> too, <c>a9597b</c> three.</summary>
    private static List<Range> Parts(ReadOnlySpan<char> term)
    {
        var parts = new List<Range>();
        var start = 0;
        for (var i = 1; i < term.Length; i++)
        {
            if ((char.IsLetter(term[i - 1]) && char.IsDigit(term[i])) || (char.IsDigit(term[i - 1]) && char.IsLetter(term[i])))
            {
                parts.Add(start..i);
                start = i;
            }
        }

        parts.Add(start..term.Length);
        return parts;
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
