namespace CodeGraph.Search.Analysis;

/// <summary>
/// The current token of a <see cref="TokenStream"/>. A tokenizer and all filters above it share one instance, which
/// each call of <see cref="TokenStream.IncrementToken"/> overwrites.
/// </summary>
public sealed class Token
{
    /// <summary>The type of an ordinary word.</summary>
    public const string WordType = "word";

    /// <summary>The type of a token that a synonym filter added.</summary>
    public const string SynonymType = "SYNONYM";

    private char[] _buffer = new char[32];

    /// <summary>The text of the token.</summary>
    public ReadOnlySpan<char> Term => _buffer.AsSpan(0, Length);

    /// <summary>The text of the token, to be changed in place.</summary>
    public Span<char> TermBuffer => _buffer.AsSpan(0, Length);

    /// <summary>The length of the text in UTF-16 units.</summary>
    public int Length { get; private set; }

    /// <summary>Where the token starts in the original text, in UTF-16 units.</summary>
    public int StartOffset { get; set; }

    /// <summary>Where the token ends in the original text (exclusive), in UTF-16 units.</summary>
    public int EndOffset { get; set; }

    /// <summary>How many positions after the previous token this one is: 1 for the next word, 0 for the same place, more where words were removed.</summary>
    public int PositionIncrement { get; set; } = 1;

    /// <summary>How many positions the token spans: more than 1 for a synonym of several words.</summary>
    public int PositionLength { get; set; } = 1;

    /// <summary>What kind of token it is, as <see cref="WordType"/>.</summary>
    public string Type { get; set; } = WordType;

    /// <summary>Whether stemmers must leave the token as it is.</summary>
    public bool IsKeyword { get; set; }

    /// <summary>Replaces the text.</summary>
    public void SetTerm(ReadOnlySpan<char> term)
    {
        term.CopyTo(Resize(term.Length));
    }

    /// <summary>Sets the length of the text, keeping what was there, and gives the buffer to write into.</summary>
    public Span<char> Resize(int length)
    {
        if (length > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(length, _buffer.Length * 2));
        }

        Length = length;
        return _buffer.AsSpan(0, length);
    }

    /// <summary>Makes this token equal to another.</summary>
    public void CopyFrom(Token other)
    {
        SetTerm(other.Term);
        StartOffset = other.StartOffset;
        EndOffset = other.EndOffset;
        PositionIncrement = other.PositionIncrement;
        PositionLength = other.PositionLength;
        Type = other.Type;
        IsKeyword = other.IsKeyword;
    }

    /// <summary>Back to an empty word with increment and length 1.</summary>
    public void Clear()
    {
        Length = 0;
        StartOffset = EndOffset = 0;
        PositionIncrement = PositionLength = 1;
        Type = WordType;
        IsKeyword = false;
    }

    /// <inheritdoc />
    public override string ToString() => new(Term);
}
