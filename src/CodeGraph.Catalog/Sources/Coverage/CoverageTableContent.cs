using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Coverage;

namespace CodeGraph.Catalog.Sources.Coverage;

/// <summary>One table of the Medicare Coverage Database.</summary>
/// <param name="table">The table; null when it is none that CodeGraph knows.</param>
/// <param name="newest">When its newest row was changed; null when it does not tell.</param>
internal sealed class CoverageTableContent(CoverageTable? table, DateOnly? newest) : SourceContent
{
    private SourceRelease? _release;

    /// <inheritdoc/>
    public override int Rows => table?.Count ?? 0;

    /// <inheritdoc/>
    public override string? Subject => table is null ? null : $"MCD {table.Name}";

    /// <inheritdoc/>
    public override SourceRelease? Release
    {
        get => _release;
        init => _release = value;
    }

    /// <summary>The same table of a newer day is the better copy: the LCD and the article download both have the tables of contractors.</summary>
    public override int Rank => newest?.DayNumber ?? 0;

    /// <summary>The tables of an import are one export, whose month only the newest change in any of them tells.</summary>
    public override void Settle(IReadOnlyList<SourceContent> all)
    {
        var newestOfAll = all.OfType<CoverageTableContent>().Select(content => content.Newest).Max();
        _release = table is null || newestOfAll is not { } date ? null : new SourceRelease(
            DataSet.MedicareCoverage,
            $"mcd-{Model.Release.IdOf(date)}",
            $"Medicare Coverage Database, {date.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
            date,
            date,
            "the newest last_updated or updated_on of the tables imported together; tables of an export do not state its date");
    }

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog)
    {
        if (table is not null)
        {
            catalog.DataSet<CoverageDatabaseBuilder>().Add(table.InRelease(_release?.Id ?? UndatedRelease));
        }
    }

    // Lookup tables imported by themselves have no date.
    private const string UndatedRelease = "mcd-0000-00";

    private DateOnly? Newest => newest;
}
