namespace CodeGraph.Catalog.Model.Edits;

/// <summary>
/// Two codes that are not both paid for one patient, one day and one provider. A row of CMS's PTP file: column 1 is paid,
/// column 2 is not, unless a modifier that the edit allows says why.
/// </summary>
/// <param name="Setting">Whose claims it applies to.</param>
/// <param name="Column1">The code that is paid.</param>
/// <param name="Column2">The code that is not paid beside it.</param>
/// <param name="Terms">When and how it applies.</param>
/// <param name="Provenance">The row.</param>
public sealed record PairEdit(EditSetting Setting, string Column1, string Column2, PairEditTerms Terms, Provenance Provenance);

/// <summary>When and how a pair edit applies. Few are distinct, so pairs share them.</summary>
/// <param name="EffectiveDate">The first day.</param>
/// <param name="DeletionDate">The last day; null while there is none.</param>
/// <param name="ModifierIndicator">0, 1 or 9: whether a modifier may bypass the edit.</param>
/// <param name="Rationale">Why, in CMS's words.</param>
/// <param name="IsFromBefore1996">Whether the pair existed before the edits were dated.</param>
public sealed record PairEditTerms(DateOnly EffectiveDate, DateOnly? DeletionDate, CodedValue ModifierIndicator, string Rationale, bool IsFromBefore1996)
{
    /// <summary>The indicator of edits that ended on the day they began, so that they never applied.</summary>
    public const string NotApplicable = "9";

    /// <summary>The indicator of edits that a modifier may bypass.</summary>
    public const string ModifierAllowed = "1";

    /// <summary>Whether the edit applies on a date of service.</summary>
    public bool IsInForceOn(DateOnly date) => ModifierIndicator.Code != NotApplicable && EffectiveDate <= date && (DeletionDate is not { } last || date <= last);
}
