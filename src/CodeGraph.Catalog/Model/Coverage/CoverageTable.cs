namespace CodeGraph.Catalog.Model.Coverage;

/// <summary>
/// A table of the Medicare Coverage Database as it was read: the columns that facts are made of, row after row in one array, with the line of each row. Markup is plain
/// text already, and dates are <c>yyyy-MM-dd</c>.
/// </summary>
internal sealed class CoverageTable(string name, string release, string file, IReadOnlyList<string> columns, string?[] cells, int[] lines)
{
    /// <summary>The table's name in the data dictionary, in lower case.</summary>
    public string Name => name;

    /// <summary>The id of the release it was imported with, such as <c>mcd-2026-01</c>.</summary>
    public string Release => release;

    /// <summary>The name of the file.</summary>
    public string File => file;

    public IReadOnlyList<string> Columns => columns;

    public string?[] Cells => cells;

    public int[] Lines => lines;

    public int Count => lines.Length;

    /// <summary>The place of a column; -1 when the file has none of the name.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == column)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A cell; null when it is empty or the file has no such column.</summary>
    public string? Cell(int row, int column) => column < 0 ? null : cells[(row * columns.Count) + column];

    public Provenance ProvenanceOf(int row) => new(Origin.Official, file, release, lines[row]);

    public CoverageTable InRelease(string newer) => new(name, newer, file, columns, cells, lines);
}
