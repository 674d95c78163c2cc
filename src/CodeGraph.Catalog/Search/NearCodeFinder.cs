using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// The codes that a mistyped code may have been: one character other, missing or too many, or two in the wrong order. They
/// are offered apart and never as hits.
/// </summary>
internal static class NearCodeFinder
{
    private const string Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    // Characters that look alike on a screen or a fax; a slip between them is the likeliest.
    private static readonly string[] LookAlikes = ["0OQD", "1IL7", "2Z", "5S", "6G", "8B", "UV"];

    /// <summary>The nearest codes, the likeliest first.</summary>
    /// <param name="catalog">Where they are looked up.</param>
    /// <param name="text">What was typed, in any case and with any separators.</param>
    /// <param name="asOf">Codes valid on this date come before those that are not.</param>
    /// <param name="first">How many at the most.</param>
    public static IReadOnlyList<NearCode> Of(CodeCatalog catalog, string text, DateOnly asOf, int first)
    {
        var typed = CodeText.Normalize(text);
        if (typed.Length is < CodeText.CodeLength - 1 or > CodeText.CodeLength + 1 || catalog.FindCode(typed) is not null)
        {
            return [];
        }

        var found = new List<NearCode>();
        Span<char> candidate = stackalloc char[CodeText.CodeLength];
        switch (typed.Length)
        {
            case CodeText.CodeLength:
                AddSwapped(catalog, typed, candidate, found);
                AddReplaced(catalog, typed, candidate, found);
                break;
            case < CodeText.CodeLength:
                AddMissing(catalog, typed, candidate, found);
                break;
            default:
                AddTooMany(catalog, typed, candidate, found);
                break;
        }

        return found.Count == 0 ? [] : [.. found
            .OrderBy(near => near.Slip)
            .ThenBy(near => near.Code.StatusOn(asOf) == CodeStatus.Active ? 0 : 1)
            .ThenBy(near => CommonStart(near.Code.Value, typed) * -1)
            .ThenBy(near => near.Code.Value, StringComparer.Ordinal)
            .Take(first)];
    }

    private static void AddSwapped(CodeCatalog catalog, string typed, Span<char> candidate, List<NearCode> found)
    {
        for (var i = 0; i + 1 < typed.Length; i++)
        {
            typed.CopyTo(candidate);
            (candidate[i], candidate[i + 1]) = (candidate[i + 1], candidate[i]);
            Try(catalog, candidate, Slip.Swapped, found);
        }
    }

    private static void AddReplaced(CodeCatalog catalog, string typed, Span<char> candidate, List<NearCode> found)
    {
        for (var i = 0; i < typed.Length; i++)
        {
            typed.CopyTo(candidate);
            foreach (var c in Characters)
            {
                candidate[i] = c;
                Try(catalog, candidate, LookAlike(c, typed[i]) ? Slip.LookAlike : Slip.Other, found);
            }
        }
    }

    private static void AddTooMany(CodeCatalog catalog, string typed, Span<char> candidate, List<NearCode> found)
    {
        for (var i = 0; i < typed.Length; i++)
        {
            typed.AsSpan(0, i).CopyTo(candidate);
            typed.AsSpan(i + 1).CopyTo(candidate[i..]);
            Try(catalog, candidate, Slip.TooMany, found);
        }
    }

    private static void AddMissing(CodeCatalog catalog, string typed, Span<char> candidate, List<NearCode> found)
    {
        for (var i = 0; i <= typed.Length; i++)
        {
            typed.AsSpan(0, i).CopyTo(candidate);
            typed.AsSpan(i).CopyTo(candidate[(i + 1)..]);
            foreach (var c in Characters)
            {
                candidate[i] = c;
                Try(catalog, candidate, Slip.Missing, found);
            }
        }
    }

    private static void Try(CodeCatalog catalog, ReadOnlySpan<char> candidate, Slip slip, List<NearCode> found)
    {
        if (catalog.FindCode(candidate) is not { } code)
        {
            return;
        }

        var known = found.FindIndex(near => ReferenceEquals(near.Code, code));
        if (known < 0)
        {
            found.Add(new NearCode(code, slip));
        }
        else if (slip < found[known].Slip)
        {
            found[known] = new NearCode(code, slip);
        }
    }

    private static bool LookAlike(char one, char other) =>
        Array.Exists(LookAlikes, group => group.Contains(one, StringComparison.Ordinal) && group.Contains(other, StringComparison.Ordinal));

    private static int CommonStart(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}

/// <summary>A code near to what was typed.</summary>
/// <param name="Code">The code.</param>
/// <param name="Slip">What must have happened.</param>
internal sealed record NearCode(Code Code, Slip Slip)
{
    /// <summary>What must have happened, as a sentence.</summary>
    public string Reason => Slip switch
    {
        Slip.LookAlike => "one character looks like another",
        Slip.Swapped => "two characters are swapped",
        Slip.TooMany => "one character is too many",
        Slip.Missing => "one character is missing",
        _ => "one character is different",
    };
}

/// <summary>How a code was mistyped, the likeliest first.</summary>
internal enum Slip
{
    /// <summary>A character that looks like the right one.</summary>
    LookAlike,

    /// <summary>Two neighbours in the wrong order.</summary>
    Swapped,

    /// <summary>A character too many.</summary>
    TooMany,

    /// <summary>A character too few.</summary>
    Missing,

    /// <summary>Any other character.</summary>
    Other,
}
