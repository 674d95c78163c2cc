namespace CodeGraph.Catalog.Model.CodeLists;

/// <summary>The code lists of the National Correct Coding Initiative's files, in our words after CMS's explanations of them.</summary>
public static class EditCodeLists
{
    private static readonly Provenance Manual = new(Origin.Curated, "CodeGraph, after the Medicare NCCI Policy Manual, chapter I");

    /// <summary>MUE adjudication indicators (MAI): how units are counted, and what an appeal can do.</summary>
    public static CodeList AdjudicationIndicators { get; } = new("MUE Adjudication Indicator", "column 3 of the MUE file",
    [
        new("1", "Claim line edit: the units of each claim line are compared with the value, so units on another line with a suitable modifier are judged by themselves."),
        new("2", "Date of service edit by policy: all units of the code for the patient and day are added up. The limit is absolute, because regulation, policy or anatomy sets it; contractors do not pay more on appeal."),
        new("3", "Date of service edit by clinical benchmarks: all units of the code for the patient and day are added up. More may be paid when the record shows that they were necessary, on appeal for example."),
    ], Manual);

    /// <summary>Correct coding modifier indicators (CCMI): whether a modifier may bypass a pair edit.</summary>
    public static CodeList ModifierIndicators { get; } = new("PTP Modifier Indicator", "column 6 of the PTP file",
    [
        new("0", "Not allowed: no modifier bypasses the edit. Of the two codes only column 1 is paid."),
        new("1", "Allowed: an NCCI-associated modifier bypasses the edit when the circumstances it stands for are documented."),
        new("9", "Not applicable: the edit was deleted from the day it began, so it never applied."),
    ], Manual);
}
