namespace CodeGraph.Catalog.Answers;

/// <summary>What a piece of a question is.</summary>
internal enum QuestionTokenKind
{
    Word,
    Code,
    Modifier,
    Payer,
}

/// <summary>A piece of a question with its place in the text.</summary>
/// <param name="Text">A word in lower case without apostrophes; of a code or modifier the normal form.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Kind">What it is.</param>
/// <param name="AfterComma">Whether punctuation stands before it.</param>
internal readonly record struct QuestionToken(string Text, int Start, int End, QuestionTokenKind Kind = QuestionTokenKind.Word, bool AfterComma = false)
{
    /// <summary>How a pattern sees it.</summary>
    public string Symbol => Kind switch
    {
        QuestionTokenKind.Code => QuestionPattern.Codes,
        QuestionTokenKind.Modifier => QuestionPattern.Modifiers,
        QuestionTokenKind.Payer => QuestionPattern.Payer,
        _ => Text,
    };

    /// <summary>Whether it is a word, and this one.</summary>
    public bool Is(string word) => Kind == QuestionTokenKind.Word && Text == word;

    /// <summary>Whether it is one of some words.</summary>
    public bool IsOneOf(IReadOnlySet<string> words) => Kind == QuestionTokenKind.Word && words.Contains(Text);
}
