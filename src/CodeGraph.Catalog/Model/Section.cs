namespace CodeGraph.Catalog.Model;

/// <summary>A section of a code set, such as the A codes of HCPCS Level II, or a part of one.</summary>
/// <param name="Id">The letter of a Level II section (<c>A</c>), a range for a part of one (<c>A0021-A0999</c>), or a name such as <c>CPT-III</c>.</param>
/// <param name="System">The code set.</param>
/// <param name="Name">The name shown to people.</param>
/// <param name="First">The first code of the range.</param>
/// <param name="Last">The last code of the range, included.</param>
/// <param name="ParentId">The section this one is a part of; null at the top.</param>
/// <param name="Description">What is found there, in this project's words; null when nothing needs saying.</param>
public sealed record Section(
    string Id, CodeSystem System, string Name, string First, string Last, string? ParentId = null, string? Description = null)
{
    /// <summary>Whether a normalised code lies in the range. Codes of another shape (<c>0001F</c> beside <c>00100</c>) never do.</summary>
    public bool Contains(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return HasShapeOf(code) && string.CompareOrdinal(First, code) <= 0 && string.CompareOrdinal(code, Last) <= 0;
    }

    /// <summary>Whether a code starts (HCPCS, CDT) or ends (CPT categories) with the same letter as the section's codes.</summary>
    internal bool HasShapeOf(string code) =>
        code.Length == First.Length && LetterOrDigit(code[0]) == LetterOrDigit(First[0]) && LetterOrDigit(code[^1]) == LetterOrDigit(First[^1]);

    private static char LetterOrDigit(char c) => char.IsAsciiDigit(c) ? '0' : c;
}
