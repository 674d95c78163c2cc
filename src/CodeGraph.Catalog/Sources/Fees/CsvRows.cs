using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>A comma or tab separated file read row by row, each with its line; cells come without the blanks around them.</summary>
internal sealed class CsvRows : IDisposable
{
    // CMS files are Windows-1252, whose letters agree with Latin-1.
    private readonly CsvParser _parser;

    private CsvRows(CsvParser parser) => _parser = parser;

    /// <summary>The 1-based line the current row starts at.</summary>
    public int Line { get; private set; }

    /// <summary>The cells of the current row.</summary>
    public string[] Cells { get; private set; } = [];

    /// <summary>Whether no cell of the row has text, not even the end-of-file byte of old DOS programs (0x1A).</summary>
    public bool IsBlank => Cells.All(cell => cell.Length == 0);

    public static CsvRows Open(SourceFile source, char delimiter = ',') => new(new CsvParser(
        new StreamReader(source.Open(), Encoding.Latin1),
        new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            Mode = CsvMode.RFC4180,
            BadDataFound = null,
        }));

    public bool Read(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Line = _parser.RawRow + 1;
        if (!_parser.Read())
        {
            return false;
        }

        Cells = [.. _parser.Record!.Select(Clean)];
        return true;
    }

    /// <summary>A cell of the current row; empty when the row is shorter.</summary>
    public string Cell(int column) => column >= 0 && column < Cells.Length ? Cells[column] : "";

    public void Dispose() => _parser.Dispose();

    // Trim knows the no-break space, but not the end-of-file byte.
    private static string Clean(string cell) => cell.Trim().Trim('\u001A').Trim();
}
