using System.Globalization;
using CodeGraph.Catalog.Model.Edits;

namespace CodeGraph.Server.Resolvers.Edits;

/// <summary>The units of a line, held against the medically unlikely edit in force.</summary>
/// <param name="Line">The place of the line, from 1.</param>
/// <param name="Code">The code; null when the line has none.</param>
/// <param name="Units">The units that count: those of the line, or of all lines with the code where the edit is one of the day.</param>
/// <param name="Edit">The edit; null when none is published or loaded, and the explanation says so.</param>
/// <param name="Explanation">The finding in words, with what the adjudication indicator means.</param>
internal sealed record UnitCheck(int Line, string? Code, int Units, MedicallyUnlikelyEdit? Edit, string Explanation)
{
    private const string ClaimLineEdit = "1";

    /// <summary>Whether more units are billed than the edit lets pass; null when there is no edit to tell by.</summary>
    public bool? IsExceeded => Edit is null ? null : Units > Edit.Units;

    /// <summary>Checks the lines of one patient, provider and day.</summary>
    /// <param name="lines">The code of each line, null when it is none, and its units.</param>
    /// <param name="edits">The loaded edits.</param>
    /// <param name="setting">Whose claim it is.</param>
    /// <param name="asOf">The date of service.</param>
    public static IReadOnlyList<UnitCheck> Of(IReadOnlyList<(string? Code, int Units)> lines, CorrectCodingEdits edits, EditSetting setting, DateOnly asOf)
    {
        var table = edits.UnitsOn(setting, asOf);
        return [.. lines.Select((line, i) => Check(i + 1, line.Code, line.Units))];

        UnitCheck Check(int number, string? code, int units)
        {
            if (code is null)
            {
                return new(number, null, units, null, "This is not a code, so its units were not checked.");
            }

            if (table?.Find(code) is not { } edit)
            {
                return new(number, code, units, null, table is null ? EditNotices.OfUnits(edits, setting, asOf)! : EditNotices.NoUnits(code, table));
            }

            var isOfTheLine = edit.AdjudicationIndicator.Code == ClaimLineEdit;
            var counted = isOfTheLine ? units : lines.Where(line => line.Code == code).Sum(line => line.Units);
            return new(number, code, counted, edit, InWords(edit, counted, isOfTheLine));
        }
    }

    private static string InWords(MedicallyUnlikelyEdit edit, int units, bool isOfTheLine) => string.Create(
        CultureInfo.InvariantCulture,
        $"{units} {(units == 1 ? "unit" : "units")} of {edit.Code} {(isOfTheLine ? "on the line" : "on the day")} {(units > edit.Units ? (units == 1 ? "exceeds" : "exceed") : (units == 1 ? "does not exceed" : "do not exceed"))} the medically unlikely edit of {edit.Units} for {edit.Setting.Describe()} ({edit.Provenance}). Adjudication indicator {edit.AdjudicationIndicator.Code}: {edit.AdjudicationIndicator.Meaning ?? "not in the official list."}");
}
