namespace CodeGraph.Catalog.Model.Edits;

/// <summary>
/// The modifiers that may bypass a pair edit of indicator 1 when the circumstances they stand for are documented, as the Medicare NCCI Policy Manual lists them
/// (chapter I, section E).
/// </summary>
public static class NcciModifiers
{
    /// <summary>
    /// From this date of service on, 59 and XE, XP, XS, XU count on either code of a practitioner's pair (CMS change request 11168, transmittal 2259); before it, on the column 2
    /// code only.
    /// </summary>
    public static DateOnly DistinctServiceOnEitherCodeFrom { get; } = new(2019, 7, 1);

    private static readonly Provenance Manual = new(Origin.Official, "Medicare NCCI Policy Manual, chapter I, section E (modifiers and modifier indicators)");

    private static readonly Dictionary<string, NcciModifier> ByCode = new[]
    {
        Group("anatomic", "E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI"),
        Group("global surgery", "24 25 57 58 78 79"),
        Group("other", "27 59 91 XE XS XP XU"),
    }.SelectMany(group => group).ToDictionary(modifier => modifier.Code, StringComparer.Ordinal);

    /// <summary>All of them, in the order of the manual.</summary>
    public static IReadOnlyList<NcciModifier> All { get; } = [.. ByCode.Values];

    /// <summary>A modifier, when it is one of them.</summary>
    public static NcciModifier? Find(string modifier)
    {
        ArgumentNullException.ThrowIfNull(modifier);
        return ByCode.GetValueOrDefault(modifier);
    }

    /// <summary>Whether a modifier on a claim line can bypass a pair edit of indicator 1.</summary>
    /// <param name="modifier">The modifier, normalised.</param>
    /// <param name="isOnColumn1">Whether it stands on the column 1 code.</param>
    /// <param name="setting">Whose claim it is.</param>
    /// <param name="date">The date of service.</param>
    public static bool Bypasses(string modifier, bool isOnColumn1, EditSetting setting, DateOnly date)
    {
        var countsOnColumn2Only = setting == EditSetting.Practitioner && date < DistinctServiceOnEitherCodeFrom && modifier is ("59" or "XE" or "XP" or "XS" or "XU");
        return Find(modifier) is not null && !(countsOnColumn2Only && isOnColumn1);
    }

    private static IEnumerable<NcciModifier> Group(string group, string codes) => codes.Split(' ').Select(code => new NcciModifier(code, group, Manual));
}

/// <summary>A modifier that may bypass pair edits.</summary>
/// <param name="Code">The modifier.</param>
/// <param name="Group">What the manual lists it under: anatomic, global surgery or other.</param>
/// <param name="Provenance">The manual.</param>
public sealed record NcciModifier(string Code, string Group, Provenance Provenance);
