using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CodeGraph.Catalog.Answers;

/// <summary>
/// Cuts a question into words. Hyphens, dots and slashes inside a word stay, because codes and dates are written with them;
/// short forms become the words they stand for (<c>what's</c> is <c>what is</c>).
/// </summary>
internal static class QuestionTokenizer
{
    // "don't" and "isn't" ask the same as "do" and "is".
    private static readonly Dictionary<string, string[]> ShortForms = new(StringComparer.Ordinal)
    {
        ["whats"] = ["what", "is"],
        ["wheres"] = ["where", "is"],
        ["whos"] = ["who", "is"],
        ["hows"] = ["how", "is"],
        ["im"] = ["i", "am"],
        ["id"] = ["i", "would"],
        ["ive"] = ["i", "have"],
        ["cant"] = ["can", "not"],
        ["cannot"] = ["can", "not"],
        ["isnt"] = ["is"],
        ["arent"] = ["are"],
        ["doesnt"] = ["does"],
        ["dont"] = ["do"],
        ["wont"] = ["will"],
        ["wasnt"] = ["was"],
        ["lets"] = ["let", "us"],
        ["pls"] = ["please"],
        ["plz"] = ["please"],
    };

    private static readonly HashSet<string> QuestionWords = new(["what", "who", "how", "when", "where", "which", "that", "it", "there"], StringComparer.Ordinal);

    /// <summary>The words of a text in order.</summary>
    public static List<QuestionToken> Split(string text)
    {
        var tokens = new List<QuestionToken>();
        var afterComma = false;
        for (var at = 0; at < text.Length;)
        {
            if (!IsPart(text, at))
            {
                afterComma |= text[at] is ',' or ';' or '(' or ')' or '?' or '!' or ':';
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && IsPart(text, end))
            {
                end++;
            }

            Add(tokens, text, at, end, afterComma);
            afterComma = false;
            at = end;
        }

        return tokens;
    }

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "The grammar is written in lower case.")]
    private static void Add(List<QuestionToken> tokens, string text, int start, int end, bool afterComma)
    {
        var bare = new StringBuilder(end - start);
        var possessive = false;
        for (var i = start; i < end; i++)
        {
            if (IsApostrophe(text[i]))
            {
                possessive = i == end - 2 && text[end - 1] is 's' or 'S';
            }
            else
            {
                bare.Append(text[i]);
            }
        }

        var word = bare.ToString().ToLowerInvariant();
        if (possessive && word[..^1] is var owner && QuestionWords.Contains(owner))
        {
            tokens.Add(new QuestionToken(owner, start, end, AfterComma: afterComma));
            tokens.Add(new QuestionToken("is", start, end));
        }
        else if (possessive)
        {
            tokens.Add(new QuestionToken(word[..^1], start, end - 2, AfterComma: afterComma));
        }
        else if (ShortForms.TryGetValue(word, out var words))
        {
            for (var i = 0; i < words.Length; i++)
            {
                tokens.Add(new QuestionToken(words[i], start, end, AfterComma: afterComma && i == 0));
            }
        }
        else
        {
            tokens.Add(new QuestionToken(word, start, end, AfterComma: afterComma));
        }
    }

    private static bool IsPart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || (IsJoint(text[at]) && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]));

    private static bool IsJoint(char c) => c is '-' or '.' or '/' || IsApostrophe(c);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘';
}
