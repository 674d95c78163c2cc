using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Answers;

/// <summary>
/// Finds the codes and modifiers of a question. What has the shape of a code is one, whether the catalogue has it or not,
/// and stays as it is written; what has two characters is a modifier only where it can be nothing else.
/// </summary>
internal sealed class CodeRecognizer(CodeCatalog catalog)
{
    private static readonly HashSet<string> SayModifier = new(["modifier", "modifiers", "mod", "mods"], StringComparer.Ordinal);
    private static readonly HashSet<string> Joins = new(["and", "or", "with", "plus", "vs", "versus", "use", "append", "apply", "add", "using"], StringComparer.Ordinal);
    private static readonly HashSet<string> Units = new(["mg", "ml", "units", "unit", "percent", "minutes", "minute", "hours", "days", "years", "year", "dollars", "microcuries"], StringComparer.Ordinal);

    /// <summary>Marks the codes among the words, and answers them in order, each once.</summary>
    /// <param name="text">The question as written.</param>
    /// <param name="tokens">Its words.</param>
    public List<CodeWithModifiers> TakeCodes(string text, List<QuestionToken> tokens)
    {
        var codes = new List<CodeWithModifiers>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != QuestionTokenKind.Word || ReadCode(text, tokens, i, out var used) is not { } code)
            {
                continue;
            }

            var modifiers = code.Modifiers.ToList();
            while (i + used < tokens.Count && modifiers.Count < CodeText.MaxModifiers && FollowsAsModifier(text, tokens[i + used - 1], tokens[i + used]))
            {
                modifiers.Add(Normal(tokens[i + used].Text));
                used++;
            }

            tokens[i] = tokens[i] with { Text = code.Code, End = tokens[i + used - 1].End, Kind = QuestionTokenKind.Code };
            tokens.RemoveRange(i + 1, used - 1);
            var before = codes.FindIndex(known => known.Code == code.Code);
            if (before < 0)
            {
                codes.Add(code with { Modifiers = modifiers });
            }
        }

        return codes;
    }

    /// <summary>Marks the modifiers among the words that codes left, and answers them in order, each once.</summary>
    /// <param name="text">The question as written.</param>
    /// <param name="tokens">Its words.</param>
    public List<string> TakeModifiers(string text, List<QuestionToken> tokens)
    {
        var shouts = !text.Any(char.IsAsciiLetterLower);
        var modifiers = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == QuestionTokenKind.Word && CodeText.SystemOfModifier(Normal(tokens[i].Text)) is not null && IsModifier(text, tokens, i, shouts))
            {
                tokens[i] = tokens[i] with { Text = Normal(tokens[i].Text), Kind = QuestionTokenKind.Modifier };
                if (!modifiers.Contains(tokens[i].Text))
                {
                    modifiers.Add(tokens[i].Text);
                }
            }
        }

        return modifiers;
    }

    private CodeWithModifiers? ReadCode(string text, List<QuestionToken> tokens, int at, out int used)
    {
        used = 1;
        var word = Normal(tokens[at].Text);
        if (CodeText.TryParse(word, out var code) && code.Modifiers.All(modifier => catalog.FindModifier(modifier) is not null || tokens[at].Text.Contains('-')))
        {
            return code;
        }

        // "A 9524": in upper case, and a code of the catalogue, for "a 2026 code" is none.
        if (word is [>= 'A' and <= 'V'] && char.IsAsciiLetterUpper(text[tokens[at].Start]) && at + 1 < tokens.Count
            && tokens[at + 1].Text is { Length: 4 } digits && digits.All(char.IsAsciiDigit)
            && catalog.FindCode(word + digits) is not null && CodeText.TryParse(word + digits, out var joined))
        {
            used = 2;
            return joined;
        }

        return null;
    }

    // "E0601 RR": upper case or with a digit, right after the code, and a modifier of the catalogue. "E0601 in" is none.
    private bool FollowsAsModifier(string text, QuestionToken before, QuestionToken token) =>
        token.Kind == QuestionTokenKind.Word && !token.AfterComma && token.Text.Length == CodeText.ModifierLength
        && token.Start > before.End - 1 && text.AsSpan(before.End, token.Start - before.End).Trim().Length <= 1
        && IsWrittenAsModifier(text, token)
        && catalog.FindModifier(token.Text) is not null;

    private bool IsModifier(string text, List<QuestionToken> tokens, int at, bool shouts)
    {
        var token = tokens[at];
        if (at > 0 && SayModifier.Contains(tokens[at - 1].Text))
        {
            return IsWrittenAsModifier(text, token) || catalog.FindModifier(token.Text) is not null;
        }

        var isKnown = catalog.FindModifier(token.Text) is not null;
        if (!isKnown)
        {
            return at > 1 && tokens[at - 1].Text is "and" or "or" && tokens[at - 2].Kind == QuestionTokenKind.Modifier && IsWrittenAsModifier(text, token);
        }

        var isNumber = token.Text.All(char.IsAsciiDigit);
        if (isNumber)
        {
            return (at + 1 == tokens.Count || !Units.Contains(tokens[at + 1].Text))
                && (at == 0 || tokens[at - 1].Kind != QuestionTokenKind.Word || Joins.Contains(tokens[at - 1].Text) || tokens.Count <= 3)
                && (at > 0 || tokens.Count == 1 || SayModifier.Contains(tokens[at + 1].Text) || Joins.Contains(tokens[at + 1].Text));
        }

        if (at + 1 < tokens.Count && SayModifier.Contains(tokens[at + 1].Text))
        {
            return IsWrittenAsModifier(text, token);
        }

        // Two capitals in a sentence that has small letters, and no state: "in GA" is Georgia.
        return !shouts && IsWrittenAsModifier(text, token) && (at == 0 || tokens[at - 1].Text is not ("in" or "for" or "from" or "near"))
            && !(token.AfterComma && UnitedStates.AbbreviationOf(token.Text) is not null);
    }

    private static bool IsWrittenAsModifier(string text, QuestionToken token) =>
        !text.AsSpan(token.Start, token.End - token.Start).ContainsAnyInRange('a', 'z') || token.Text.Any(char.IsAsciiDigit);

    [SuppressMessage("Globalization", "CA1304:Specify CultureInfo", Justification = "The invariant one is.")]
    private static string Normal(string word) => word.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).ToUpper(CultureInfo.InvariantCulture);
}
