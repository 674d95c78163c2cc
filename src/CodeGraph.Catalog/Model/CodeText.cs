using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CodeGraph.Catalog.Model;

/// <summary>
/// The one place that knows how people write codes: <c>a-9597</c>, <c> A 9597 </c> and <c>A9597</c> are one code, and
/// <c>E0601-RR</c> is a code with a modifier.
/// </summary>
public static class CodeText
{
    /// <summary>The characters of a code.</summary>
    public const int CodeLength = 5;

    /// <summary>The characters of a modifier.</summary>
    public const int ModifierLength = 2;

    /// <summary>A claim line carries at most four modifiers.</summary>
    public const int MaxModifiers = 4;

    // Longer text is prose; looking at it further would only cost time.
    private const int MaxInput = 64;

    /// <summary>
    /// Upper case without blanks, hyphens and dots. Text that is not a code comes back in the same way, unchecked; an
    /// input that is normal already is returned as it is.
    /// </summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsNormal(text))
        {
            return text;
        }

        if (text.Length > MaxInput)
        {
            text = text.Trim();
        }

        return string.Create(text.Count(c => !IsSeparator(c)), text, static (span, source) =>
        {
            var length = 0;
            foreach (var c in source)
            {
                if (!IsSeparator(c))
                {
                    span[length++] = char.ToUpperInvariant(c);
                }
            }
        });
    }

    /// <summary>
    /// Which code set a normalised value belongs to by its shape: a letter and four digits (<c>D</c> is CDT), five
    /// digits, or four digits and a letter (CPT). Null when it has the shape of no code.
    /// </summary>
    public static CodeSystem? SystemOf(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length != CodeLength || !AreDigits(value.AsSpan(1, 3)))
        {
            return null;
        }

        return (char.IsAsciiDigit(value[0]), char.IsAsciiDigit(value[4])) switch
        {
            (false, true) when char.IsAsciiLetterUpper(value[0]) => value[0] == 'D' ? CodeSystem.Cdt : CodeSystem.HcpcsLevel2,
            (true, true) => CodeSystem.Cpt,
            (true, false) when char.IsAsciiLetterUpper(value[4]) => CodeSystem.Cpt,
            _ => null,
        };
    }

    /// <summary>
    /// Which code set a normalised modifier belongs to: two digits are CPT; one with a letter is HCPCS Level II. Null
    /// when it has not the shape of a modifier.
    /// </summary>
    public static CodeSystem? SystemOfModifier(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value is [var first, var second] && char.IsAsciiLetterOrDigit(first) && char.IsAsciiLetterOrDigit(second)
            ? char.IsAsciiDigit(first) && char.IsAsciiDigit(second) ? CodeSystem.Cpt : CodeSystem.HcpcsLevel2
            : null;
    }

    /// <summary>Reads a code as people write it, with up to four modifiers after it (<c>E0601-RR</c>, <c>e0601 rr kx</c>).</summary>
    /// <returns>False when the text is anything else; the result is null then.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out CodeWithModifiers? result)
    {
        ArgumentNullException.ThrowIfNull(text);
        result = null;
        if (text.Length > MaxInput)
        {
            return false;
        }

        var normal = Normalize(text);
        var rest = normal.Length - CodeLength;
        if (rest < 0 || rest % ModifierLength != 0 || rest / ModifierLength > MaxModifiers || SystemOf(normal[..CodeLength]) is not { } system)
        {
            return false;
        }

        var modifiers = new List<string>();
        for (var at = CodeLength; at < normal.Length; at += ModifierLength)
        {
            var modifier = normal.Substring(at, ModifierLength);
            if (SystemOfModifier(modifier) is null)
            {
                return false;
            }

            modifiers.Add(modifier);
        }

        result = new CodeWithModifiers(normal[..CodeLength], system, modifiers);
        return true;
    }

    /// <summary>Why a code of this set has no descriptor here, and what to do about it; null for HCPCS Level II.</summary>
    public static string? DescriptorNoticeFor(CodeSystem system) => system switch
    {
        CodeSystem.Cpt => "The descriptor of this CPT code is copyright of the American Medical Association and is not part of "
            + "CodeGraph. It is in the CPT publications that the AMA licenses.",
        CodeSystem.Cdt => "The descriptor of this CDT code is copyright of the American Dental Association and is not part of "
            + "CodeGraph. It is in the CDT publications that the ADA licenses.",
        _ => null,
    };

    private static bool IsNormal(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) && !char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    // Every Unicode dash and blank counts: codes are pasted from PDFs and word processors.
    private static bool IsSeparator(char c) => c is '.' or '\u200B' or '\u2212' or '\uFEFF' || char.IsWhiteSpace(c)
        || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}

/// <summary>A code with the modifiers appended to it.</summary>
/// <param name="Code">The normalised code.</param>
/// <param name="System">Its code set, by its shape; it need not exist.</param>
/// <param name="Modifiers">None to four normalised modifiers; they need not exist.</param>
public sealed record CodeWithModifiers(string Code, CodeSystem System, IReadOnlyList<string> Modifiers);
