using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Edits;

/// <summary>One MUE file: the medically unlikely edits of a setting as of a release, in order of the codes. A lookup is a binary search.</summary>
public sealed class UnitEditTable
{
    private readonly Row[] _rows;

    internal UnitEditTable(string release, EditSetting setting, DateOnly effectiveDate, string file, IEnumerable<Row> rows)
    {
        Release = release;
        Setting = setting;
        EffectiveDate = effectiveDate;
        File = file;
        _rows = [.. rows.OrderBy(row => row.Code, StringComparer.Ordinal)];
    }

    /// <summary>The id of the release, such as <c>ncci-mue-2026-04</c>.</summary>
    public string Release { get; }

    /// <summary>Whose claims the edits apply to.</summary>
    public EditSetting Setting { get; }

    /// <summary>The first day of the release.</summary>
    public DateOnly EffectiveDate { get; }

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>How many codes have a published value.</summary>
    public int Count => _rows.Length;

    /// <summary>The codes that have a published value, in order.</summary>
    public IEnumerable<string> Codes => _rows.Select(row => row.Code);

    internal IReadOnlyList<Row> Rows => _rows;

    /// <summary>The edit of a code; null when the file publishes none.</summary>
    /// <param name="code">The normalised code.</param>
    public MedicallyUnlikelyEdit? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var (low, high) = (0, _rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(_rows[middle].Code, code);
            if (order == 0)
            {
                return Edit(_rows[middle]);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private MedicallyUnlikelyEdit Edit(Row row) => new(
        row.Code, Setting, row.Units, EditCodeLists.AdjudicationIndicators.Decode(row.Indicator), row.Rationale, EffectiveDate,
        new Provenance(Origin.Official, File, Release, row.Line));

    /// <summary>A row of the file; strings are shared.</summary>
    internal readonly record struct Row(string Code, int Units, string Indicator, string Rationale, int Line);
}
