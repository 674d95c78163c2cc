namespace CodeGraph.Catalog.Model.Fees;

/// <summary>A quarterly release of the physician fee schedule's relative values. Immutable.</summary>
public sealed class FeeRelease
{
    // "For more than 10,000 physician services, the file contains ..." (RVU25D.pdf, Contents). A file with fewer is an excerpt.
    private const int RowsOfACompleteFile = 10_000;

    private readonly FeeRow[] _rows;

    internal FeeRelease(string id, DateOnly effective, string source, IReadOnlyList<ConversionFactor> factors, FeeRow[] sortedRows)
    {
        Id = id;
        EffectiveDate = effective;
        Source = source;
        ConversionFactors = factors;
        _rows = sortedRows;
    }

    /// <summary>The id of the <see cref="Release"/>, such as <c>pfs-2025-10</c>.</summary>
    public string Id { get; }

    /// <summary>The first day it applies to.</summary>
    public DateOnly EffectiveDate { get; }

    /// <summary>The calendar year whose rules, indices and conversion factors belong to it.</summary>
    public int Year => EffectiveDate.Year;

    /// <summary>The file the rows come from.</summary>
    public string Source { get; }

    /// <summary>The conversion factors, one or two.</summary>
    public IReadOnlyList<ConversionFactor> ConversionFactors { get; }

    /// <summary>All rows in ordinal order of code and modifier.</summary>
    public IReadOnlyList<FeeRow> Rows => _rows;

    /// <summary>Whether it has the rows of a whole file: an excerpt cannot tell that a code is not in the fee schedule.</summary>
    public bool IsComplete => _rows.Length >= RowsOfACompleteFile;

    /// <summary>The rows of a code, the global service first; empty when the release has none.</summary>
    public ArraySegment<FeeRow> RowsOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var (low, high) = (0, _rows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(_rows[middle].Code, code) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var count = 0;
        while (low + count < _rows.Length && _rows[low + count].Code == code)
        {
            count++;
        }

        return new ArraySegment<FeeRow>(_rows, low, count);
    }

    /// <summary>The row of a code with a modifier; null when the release has none.</summary>
    /// <param name="code">The code.</param>
    /// <param name="modifier">26, TC, 53, or empty for the global service.</param>
    public FeeRow? Find(string code, string modifier)
    {
        foreach (var row in RowsOf(code))
        {
            if (row.Modifier == modifier)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The factor of a kind; a release with a single factor has that one for everybody.</summary>
    /// <returns>Null when the release has two factors and not this one.</returns>
    public ConversionFactor? FactorOf(ConversionFactorKind kind)
    {
        foreach (var factor in ConversionFactors)
        {
            if (factor.Kind == kind || factor.Kind == ConversionFactorKind.Single)
            {
                return factor;
            }
        }

        return null;
    }

    /// <summary>Where a row stands.</summary>
    public Provenance ProvenanceOf(FeeRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new Provenance(Origin.Official, Source, Id, row.Row);
    }
}
