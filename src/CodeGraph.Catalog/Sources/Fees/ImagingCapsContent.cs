using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>A file of imaging caps. It does not say of which quarter it is: its release is found when all files are read.</summary>
internal sealed partial class ImagingCapsContent(string source, IReadOnlyList<ImagingCapCode> codes, bool isText, ProblemLog problems) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => codes.Sum(code => code.Amounts.Length);

    /// <summary>Quarters differ in their amounts, so files with the same amounts are copies.</summary>
    public override string Subject => "imaging caps " + codes.SelectMany(code => code.Amounts)
        .Aggregate(17L, (hash, amount) => unchecked((hash * 31) + amount.NonFacility)).ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override int Rank => isText ? 0 : 1;

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog) => catalog.DataSet<PhysicianFeesBuilder>().Add(this);

    /// <summary>
    /// Whether the file is of a release: the release caps all its codes, the month in the file's name is not another, and with the
    /// year's indices the formula gives the file's amounts.
    /// </summary>
    public bool BelongsTo(FeeRelease release, FeeLocalities? localities)
    {
        if (MonthInName().Match(source) is { Success: true } month && SourceMonths.Of(month.Groups["month"].Value) != release.EffectiveDate.Month)
        {
            return false;
        }

        foreach (var code in codes)
        {
            if (release.Find(code.Code, code.Modifier) is not { HasCap: true } row || row.Policy.Status != code.Status)
            {
                return false;
            }

            if (code.Status == "A" && localities is not null && !code.Amounts.All(amount => Agrees(amount, row, release.ConversionFactors[0].Value, localities)))
            {
                return false;
            }
        }

        return codes.Count > 0;
    }

    private static bool Agrees(ImagingCapAmount amount, FeeRow row, decimal factor, FeeLocalities localities)
    {
        if (localities.Find(amount.Contractor, amount.Number) is not { Indices: var indices })
        {
            return true;
        }

        var paid = Math.Min(FeeFormula.Amount(row, isFacility: false, indices, factor), FeeFormula.Cap(row, isFacility: false, indices, factor));
        return paid * 100 == amount.NonFacility;
    }

    /// <summary>The caps as they are kept.</summary>
    public ImagingCaps ToCaps(string release) => new(release, source, codes);

    /// <summary>Says that the file could not be used, and what would help.</summary>
    public void ReportNoRelease() => problems.Handle(
        null, null, "no loaded release of relative values has the capped codes of this file, so it is not used; import the relative value file of its quarter with it");

    [GeneratedRegex("OPPSCAP_(?<month>[A-Z]{3})", RegexOptions.IgnoreCase)]
    private static partial Regex MonthInName();
}
