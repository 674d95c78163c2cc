using System.Text;
using System.Text.RegularExpressions;

namespace CodeGraph.Catalog.Answers;

/// <summary>
/// One way of asking. Words stand for themselves; <c>(a|b c)</c> is one of several, <c>[a|b]</c> one of several or none,
/// <c>*</c> any words, <c>WORDS</c> at least one word and kept as what the question is about; <c>CODES</c>,
/// <c>MODIFIERS</c> and <c>PAYER</c> stand for what was recognised as such, <c>THING</c> for a code or a modifier. Articles,
/// dates and places are gone before a pattern is tried.
/// </summary>
internal sealed class QuestionPattern
{
    public const string Codes = "CODES";
    public const string Modifiers = "MODIFIERS";
    public const string Payer = "PAYER";

    private const string SubjectGroup = "words";
    private static readonly char[] Marks = ['(', ')', '[', ']', '|', ' '];

    // Questions come from anywhere, so no pattern may take more than linear time.
    private readonly Regex _regex;

    private QuestionPattern(QuestionKind kind, string text)
    {
        (Kind, Text) = (kind, text);
        _regex = new Regex(Compile(text), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    /// <summary>What the question asks for when the pattern fits.</summary>
    public QuestionKind Kind { get; }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>The words the pattern is made of.</summary>
    public IEnumerable<string> Words => Text.Split(Marks, StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsAsciiLetterLower(word[0]));

    /// <summary>The patterns of a kind of question.</summary>
    public static IEnumerable<QuestionPattern> Of(QuestionKind kind, params string[] patterns) => patterns.Select(text => new QuestionPattern(kind, text));

    /// <summary>Whether the pattern fits a whole sentence of symbols, each with a blank behind it.</summary>
    /// <param name="sentence">The symbols.</param>
    /// <param name="subject">Where in the sentence <c>WORDS</c> stand; empty when the pattern has none.</param>
    public bool Fits(string sentence, out Range subject)
    {
        subject = default;
        var match = _regex.Match(sentence);
        if (match.Success && match.Groups[SubjectGroup] is { Success: true } words)
        {
            subject = words.Index..(words.Index + words.Length);
        }

        return match.Success;
    }

    private static string Compile(string text)
    {
        var regex = new StringBuilder("^");
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (!Marks.Contains(c))
            {
                word.Append(c);
                continue;
            }

            Flush(word, regex);
            regex.Append(c switch
            {
                '(' or '[' => "(",
                ')' => ")",
                ']' => ")?",
                '|' => "|",
                _ => "",
            });
        }

        Flush(word, regex);
        return regex.Append('$').ToString();
    }

    private static void Flush(StringBuilder word, StringBuilder regex)
    {
        regex.Append(word.ToString() switch
        {
            "" => "",
            "*" => "([^A-Z ]+ |PAYER )*",
            "WORDS" => $"(?<{SubjectGroup}>([^A-Z ]+ )+)",
            "THING" => "(CODES |MODIFIERS )",
            var plain => Regex.Escape(plain) + " ",
        });
        word.Clear();
    }
}
