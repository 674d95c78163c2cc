using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>A release of relative values. The files for the two conversion factors of a year are no copies of each other.</summary>
internal sealed class RelativeValuesContent(FeeRow[] rows, string source, decimal factor, bool isText) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => rows.Length;

    /// <inheritdoc/>
    public override string Subject => "relative values for " + factor.ToString(CultureInfo.InvariantCulture);

    /// <summary>The CSV before the text: it tells its release itself, and when it was published.</summary>
    public override int Rank => isText ? 0 : 1;

    /// <summary>The rows.</summary>
    public FeeRow[] SortedRows => rows;

    /// <summary>The conversion factor of the rows, for whom the year's rule says it is.</summary>
    public ConversionFactor Factor => new(KindOf(), factor, new Provenance(Origin.Official, source, Release!.Id));

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog)
    {
        foreach (var row in rows)
        {
            catalog.AddListedCode(row.Code, DataSet.PhysicianFeeSchedule);
        }

        catalog.DataSet<PhysicianFeesBuilder>().Add(this);
    }

    /// <summary>The release as it is kept, with the factors of its year that the file itself does not state.</summary>
    public FeeRelease ToRelease()
    {
        var stated = Factor;
        var others = PublishedConversionFactors.Of(Release!.EffectiveDate.Year).Where(other => other.Kind != stated.Kind);
        return new FeeRelease(Release.Id, Release.EffectiveDate, source, [.. others.Append(stated).OrderBy(other => other.Kind)], rows);
    }

    // CMS puts nonQPP or QPP (qualifying APM participants) into the names of the files from 2026 on.
    private ConversionFactorKind KindOf()
    {
        var year = Release!.EffectiveDate.Year;
        return year < PublishedConversionFactors.FirstYearOfTwo ? ConversionFactorKind.Single
            : PublishedConversionFactors.Of(year).FirstOrDefault(known => known.Value == factor) is { } known ? known.Kind
            : source.Contains("nonQPP", StringComparison.OrdinalIgnoreCase) ? ConversionFactorKind.NonQualifyingApm
            : source.Contains("QPP", StringComparison.OrdinalIgnoreCase) ? ConversionFactorKind.QualifyingApm
            : ConversionFactorKind.Single;
    }
}
