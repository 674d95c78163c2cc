using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Edits;

namespace CodeGraph.Server.Resolvers.Edits;

/// <summary>Says in words what the loaded edits cannot tell, and why.</summary>
internal static class EditNotices
{
    private const string UnitsPage = "https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-medically-unlikely-edits";
    private const string PairsPage = "https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-procedure-procedure-ptp-edits";

    // CMS publishes the edits every quarter.
    private const int MonthsOfARelease = 3;

    /// <summary>What to know about the medically unlikely edits of a setting on a date; null when there is nothing to say.</summary>
    public static string? OfUnits(CorrectCodingEdits edits, EditSetting setting, DateOnly date)
    {
        var tables = edits.Units.Where(table => table.Setting == setting).ToList();
        return tables.Count == 0 ? $"No NCCI medically unlikely edits for {setting.Describe()} are loaded: import the MUE file ({UnitsPage})."
            : tables.Find(table => table.EffectiveDate <= date) is not { } inForce ? $"The oldest medically unlikely edits for {setting.Describe()} that are loaded took effect on {DateText.Iso(tables[^1].EffectiveDate)}, after {DateText.Iso(date)}."
            : Outdated("medically unlikely edits", setting, inForce.EffectiveDate, date);
    }

    /// <summary>Says that a code has no published value.</summary>
    public static string NoUnits(string code, UnitEditTable table) =>
        $"{table.File} publishes no medically unlikely edit for {code}. CMS keeps some values to itself, so this is no leave to bill any number of units.";

    /// <summary>What to know about the pair edits of a setting on a date; null when there is nothing to say.</summary>
    public static string? OfPairs(CorrectCodingEdits edits, EditSetting setting, DateOnly date)
    {
        if (setting == EditSetting.DmeSupplier)
        {
            return "CMS publishes Medicare's procedure-to-procedure edits for practitioners and outpatient hospitals, none for DME suppliers.";
        }

        return edits.PairsOn(setting, date) is not { } release ? $"No NCCI procedure-to-procedure edits for {setting.Describe()} are loaded: import the PTP files ({PairsPage})."
            : release.EffectiveDate > date ? $"{DateText.Iso(date)} is before the oldest loaded procedure-to-procedure edits for {setting.Describe()} ({release.Id}); the answer is made from the dates that their rows keep of past edits."
            : Outdated("procedure-to-procedure edits", setting, release.EffectiveDate, date);
    }

    /// <summary>Says that a code's pairs as column 1 are not loaded; null when they are.</summary>
    public static string? BeyondReach(string code, PairEditRelease release) => release.Reaches(code)
        ? null
        : $"The loaded procedure-to-procedure edits have {release.Reach}; edits with {code} in column 1 are not among them, and may be in a part of the release that is not loaded.";

    /// <summary>Several notices as one text; null when there are none.</summary>
    public static string? Join(params IEnumerable<string?> notices) => string.Join(' ', notices.Where(notice => notice is not null).Distinct()) is { Length: > 0 } text ? text : null;

    private static string? Outdated(string what, EditSetting setting, DateOnly effective, DateOnly date) => date < effective.AddMonths(MonthsOfARelease)
        ? null
        : $"The newest loaded {what} for {setting.Describe()} took effect on {DateText.Iso(effective)}; CMS publishes them every quarter, so a later release may apply on {DateText.Iso(date)}.";
}
