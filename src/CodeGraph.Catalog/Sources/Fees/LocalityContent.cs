using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>One of the three files about the localities of a year: indices, anesthesia factors or counties.</summary>
internal sealed class LocalityContent(int year, string what, int rows, bool isText) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => rows;

    /// <inheritdoc/>
    public override string Subject => what;

    /// <summary>The CSV before the text, which cuts long names off.</summary>
    public override int Rank => isText ? 0 : 1;

    /// <summary>The calendar year.</summary>
    public int Year => year;

    /// <summary>The indices; null when the file is another.</summary>
    public GeographicIndexFile? Indices { get; init; }

    /// <summary>The anesthesia factors; null when the file is another.</summary>
    public AnesthesiaFactorFile? Anesthesia { get; init; }

    /// <summary>The counties; null when the file is another.</summary>
    public LocalityCountyFile? Counties { get; init; }

    /// <summary>The release of a year's localities.</summary>
    public static SourceRelease ReleaseOf(int year, string basis) => new(
        DataSet.PhysicianFeeSchedule,
        FeeLocalities.IdOf(year),
        string.Create(CultureInfo.InvariantCulture, $"Medicare physician fee schedule, localities of {year}"),
        new DateOnly(year, 1, 1),
        null,
        basis);

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog) => catalog.DataSet<PhysicianFeesBuilder>().Add(this);
}
