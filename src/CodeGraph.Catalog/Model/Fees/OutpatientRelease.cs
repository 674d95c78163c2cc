namespace CodeGraph.Catalog.Model.Fees;

/// <summary>A quarterly release of OPPS Addendum B. Immutable.</summary>
public sealed class OutpatientRelease
{
    private readonly Dictionary<string, OutpatientRow> _rows;

    internal OutpatientRelease(string id, DateOnly effective, string source, IReadOnlyList<OutpatientRow> rows)
    {
        Id = id;
        EffectiveDate = effective;
        Source = source;
        Rows = rows;
        _rows = new Dictionary<string, OutpatientRow>(rows.Count, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            _rows.Add(row.Code, row);
        }
    }

    /// <summary>The id of the <see cref="Release"/>, such as <c>opps-2026-04</c>.</summary>
    public string Id { get; }

    /// <summary>The first day it applies to.</summary>
    public DateOnly EffectiveDate { get; }

    /// <summary>The file.</summary>
    public string Source { get; }

    /// <summary>All rows in the order of the file.</summary>
    public IReadOnlyList<OutpatientRow> Rows { get; }

    /// <summary>The row of a code; null when the release has none.</summary>
    public OutpatientRow? Find(string code) => _rows.GetValueOrDefault(code);

    /// <summary>Where a row stands.</summary>
    public Provenance ProvenanceOf(OutpatientRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new Provenance(Origin.Official, Source, Id, row.Row);
    }
}
