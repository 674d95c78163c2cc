namespace CodeGraph.Catalog.Model.Edits;

/// <summary>
/// The most units of a code that are plausible for one patient on one day (or on one claim line). A row of CMS's MUE file:
/// code, value, adjudication indicator, rationale.
/// </summary>
/// <param name="Code">The code.</param>
/// <param name="Setting">Whose claims it applies to.</param>
/// <param name="Units">The highest number of units, 0 or more; 0 says that none is payable.</param>
/// <param name="AdjudicationIndicator">The MAI, 1 to 3: how the units of a claim are counted and whether an appeal can succeed.</param>
/// <param name="Rationale">Why the value is what it is, in CMS's words.</param>
/// <param name="EffectiveDate">The first day of the release it stands in.</param>
/// <param name="Provenance">The row.</param>
public sealed record MedicallyUnlikelyEdit(
    string Code, EditSetting Setting, int Units, CodedValue AdjudicationIndicator, string Rationale, DateOnly EffectiveDate, Provenance Provenance);
