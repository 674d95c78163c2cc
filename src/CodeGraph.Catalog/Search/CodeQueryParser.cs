using System.Buffers;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// Tells codes from words. Whatever has the shape of a code is looked up as it stands and never corrected, because a code
/// has on average fourteen other valid codes one digit away.
/// </summary>
internal sealed partial class CodeQueryParser(CodeCatalog catalog)
{
    /// <summary>Longer texts are cut: nobody types them into a search box.</summary>
    public const int MaxLength = 400;

    /// <summary>More words are left out, for the same reason.</summary>
    public const int MaxWords = 24;

    private const string WithWord = "with";

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\r\n,;/|+&()[]{}<>\"'`“”‘’*?!^~=\\");

    private static readonly HashSet<string> WordsAboutCodes =
        new(["CODE", "CODES", "HCPCS", "CPT", "MODIFIER", "AND", "OR", "VS", "VERSUS", "WITH"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Understands a text. Any text will do.</summary>
    public CodeQuery Parse(string typed)
    {
        var text = Clean(typed);
        var parts = Split(text);
        if (parts.Count == 0)
        {
            return new CodeQuery { Text = text };
        }

        var whole = Compact(string.Concat(parts.Select(part => part.Text)));
        if (parts.Count <= 2 && ModifierPattern().IsMatch(whole) && catalog.FindModifier(whole) is not null)
        {
            return new CodeQuery { Text = text, Modifier = whole };
        }

        var codes = new List<string>();
        var remaining = text.ToCharArray();
        for (var i = 0; i < parts.Count; i++)
        {
            var used = ReadCode(parts, i, codes);
            for (var k = i; k < i + used; k++)
            {
                Blank(remaining, parts[k]);
            }

            i += Math.Max(used - 1, 0);
        }

        if (codes.Count > 0)
        {
            foreach (var part in parts.Where(part => WordsAboutCodes.Contains(part.Text)))
            {
                Blank(remaining, part);
            }
        }

        var words = Words(new string(remaining));
        return new CodeQuery
        {
            Text = text,
            Codes = codes,
            CodePrefix = codes.Count == 0 && !DiagnosisPattern().IsMatch(text) && PrefixPattern().IsMatch(whole) && catalog.CodesStartingWith(whole).Any() ? whole : null,
            Words = words,
            LastWordIsOpen = words.Count > 0 && words[^1].End == text.Length,
        };
    }

    /// <summary>The words of a text as the index has them.</summary>
    public static IReadOnlyList<QueryWord> Words(string text)
    {
        var words = new List<QueryWord>();
        using var stream = CodeAnalyzer.Words.TokenStream(text);
        while (words.Count < MaxWords && stream.IncrementToken())
        {
            var token = stream.Token;
            var term = token.ToString();
            var glued = words.Count > 0 && IsGlued(text, words[^1].End, token.StartOffset);
            var negated = (words.Count > 0 && CodeAnalyzer.Negates(words[^1].Term))
                || (words.Count > 1 && CodeAnalyzer.Negates(words[^2].Term) && words[^1].Term != WithWord);
            words.Add(new QueryWord(term, token.StartOffset, token.EndOffset, glued, CodeAnalyzer.SaysLittle(term), negated));
        }

        return words.Count > 1 && words.TrueForAll(word => CodeAnalyzer.SaysLittle(word.Term)) ? AsPhrase(words) : WithoutAnyThing(words);
    }

    // "who are": where no word says anything, they can only be meant word for word.
    private static List<QueryWord> AsPhrase(List<QueryWord> words) =>
        [.. words.Select((word, i) => word with { IsOptional = false, GluedToPrevious = i > 0 })];

    // "vacuum erection device": the other words say which device; alone, "device" is the question.
    private static List<QueryWord> WithoutAnyThing(List<QueryWord> words)
    {
        if (words.Exists(word => !word.IsOptional && !word.IsNumber && !CodeAnalyzer.NamesAnyThing(word.Term)))
        {
            for (var i = 0; i < words.Count; i++)
            {
                words[i] = CodeAnalyzer.NamesAnyThing(words[i].Term) ? words[i] with { IsOptional = true } : words[i];
            }
        }

        return words;
    }

    // "I-131", "10mg", "tc-99m": a number belongs to what it is written together with; other hyphens are as good as blanks.
    private static bool IsGlued(string text, int end, int start)
    {
        var between = text.AsSpan(end, Math.Max(0, start - end));
        return (between.IsEmpty || between is "-")
            && end > 0 && start < text.Length
            && char.IsAsciiDigit(text[end - 1]) != char.IsAsciiDigit(text[start]);
    }

    // How many parts, starting at the given one, make up a code (with its modifier); 0 when none does.
    private int ReadCode(List<Part> parts, int at, List<string> codes)
    {
        if (DiagnosisPattern().IsMatch(parts[at].Text))
        {
            return 0;
        }

        var compact = Compact(parts[at].Text);
        var alone = parts.Count - parts.Count(part => WordsAboutCodes.Contains(part.Text));

        if (IsCode(compact, isAlone: alone == 1))
        {
            codes.Add(compact);
            return at + 1 < parts.Count && IsModifierOf(compact, parts[at + 1].Text) ? 2 : 1;
        }

        if (compact.Length == 7 && IsCode(compact[..5], isAlone: true) && IsModifierOf(compact[..5], compact[5..]))
        {
            codes.Add(compact[..5]);
            return 1;
        }

        if (compact.Length == 1 && char.IsAsciiLetter(compact[0]) && at + 1 < parts.Count
            && FourDigits().IsMatch(parts[at + 1].Text)
            && (alone == 2 || catalog.FindCode(compact + parts[at + 1].Text) is not null))
        {
            codes.Add(compact + parts[at + 1].Text);
            return 2;
        }

        return 0;
    }

    private bool IsCode(string compact, bool isAlone) =>
        CodePattern().IsMatch(compact)
        && (isAlone || LevelTwoPattern().IsMatch(compact) || catalog.FindCode(compact) is not null);

    private bool IsModifierOf(string code, string part) =>
        part.Length == 2
        && (catalog.FindModifier(part.ToUpperInvariant()) is not null || (code.StartsWith("A0", StringComparison.Ordinal) && AmbulanceWayPattern().IsMatch(part)));

    private static string Clean(string typed)
    {
        var text = typed;
        if (typed.Length > MaxLength)
        {
            // Cut between words, with a blank behind the last: it is not being typed any more.
            var blank = typed.AsSpan(0, MaxLength).LastIndexOf(' ');
            text = string.Concat(typed.AsSpan(0, blank > 0 ? blank : MaxLength), " ");
        }

        return text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0
            ? text
            : string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
    }

    private static string Compact(string part) =>
        string.Concat(part.Where(c => c is not ('-' or '.' or ':' or '_' or '#' or '\u00a0'))).ToUpperInvariant();

    private static void Blank(char[] text, Part part) => text.AsSpan(part.Start, part.Text.Length).Fill(' ');

    private static List<Part> Split(string text)
    {
        var parts = new List<Part>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Separators);
            length = length < 0 ? text.Length - start : length;
            if (length > 0)
            {
                parts.Add(new Part(text.Substring(start, length), start));
            }

            start += length + 1;
        }

        return parts;
    }

    [GeneratedRegex("^(?:[A-Z][0-9]{4}|[0-9]{4}[A-Z]|[0-9]{5})$")]
    private static partial Regex CodePattern();

    [GeneratedRegex("^[A-Z][0-9]{4}$")]
    private static partial Regex LevelTwoPattern();

    [GeneratedRegex("^(?:[A-Z][0-9]{0,3}|[0-9]{3,4})$")]
    private static partial Regex PrefixPattern();

    [GeneratedRegex("^[A-Z0-9]{2}$")]
    private static partial Regex ModifierPattern();

    // From where to where an ambulance drove: a letter for each (Medicare Claims Processing Manual, chapter 15, section 30).
    [GeneratedRegex("^[DEGHIJNPRSX]{2}$", RegexOptions.IgnoreCase)]
    private static partial Regex AmbulanceWayPattern();

    // ICD-10-CM has a point behind the third place, no procedure code has one inside.
    [GeneratedRegex("^\\s*[A-Z][0-9][0-9A-Z]\\.[0-9A-Z]{1,4}\\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex DiagnosisPattern();

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex FourDigits();

    private readonly record struct Part(string Text, int Start);
}
