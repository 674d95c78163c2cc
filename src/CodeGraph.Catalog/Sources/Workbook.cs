using System.Text;
using CodeGraph.Catalog.Model;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CodeGraph.Catalog.Sources;

/// <summary>A spreadsheet read row by row, its columns found by their headings.</summary>
internal sealed class Workbook : IDisposable
{
    // Titles and notes stand above the headings of CMS's workbooks; none needs more rows than this.
    private const int MaxRowsAboveHeadings = 12;

    private readonly IExcelDataReader _reader;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private Workbook(IExcelDataReader reader) => _reader = reader;

    /// <summary>The 1-based number of the current row.</summary>
    public int RowNumber { get; private set; }

    /// <summary>Whether no cell of the current row has text.</summary>
    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < _reader.FieldCount; i++)
            {
                if (_reader.GetValue(i) is not (null or string) || !string.IsNullOrWhiteSpace(_reader.GetValue(i) as string))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <exception cref="InvalidDataException">The file is not a workbook, or is damaged or protected.</exception>
    public static Workbook Open(SourceFile source)
    {
        // Old .xls files name Windows code pages, which .NET only knows when told to.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var stream = source.Open();
        try
        {
            return new Workbook(ExcelReaderFactory.CreateReader(stream));
        }
        catch (Exception exception)
        {
            stream.Dispose();
            throw Damaged(exception);
        }
    }

    /// <summary>Goes to the first sheet that has a row with all the headings, and to that row.</summary>
    public bool MoveToSheetWith(params ReadOnlySpan<string> headings)
    {
        _reader.Reset();
        do
        {
            RowNumber = 0;
            while (RowNumber < MaxRowsAboveHeadings && ReadRow())
            {
                ReadHeadings();
                if (HasAll(headings))
                {
                    return true;
                }
            }
        }
        while (NextSheet());
        return false;
    }

    /// <summary>The headings found, in upper case with single blanks.</summary>
    public IEnumerable<string> Headings => _columns.Keys;

    /// <summary>The column under a heading; -1 when there is none.</summary>
    public int IndexOf(string heading) => _columns.GetValueOrDefault(heading, -1);

    /// <summary>The first column whose heading begins so, for headings that go on with explanations; -1 when there is none.</summary>
    public int IndexOfStart(string beginning) =>
        _columns.Where(column => column.Key.StartsWith(beginning, StringComparison.Ordinal)).Select(column => column.Value).DefaultIfEmpty(-1).Min();

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public bool ReadRow()
    {
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (Exception exception)
        {
            throw Damaged(exception);
        }

        RowNumber++;
        return true;
    }

    /// <summary>The value of a cell of the current row; null when empty.</summary>
    public object? Cell(int column) => column >= 0 && column < _reader.FieldCount ? _reader.GetValue(column) : null;

    public void Dispose() => _reader.Dispose();

    private bool NextSheet()
    {
        try
        {
            return _reader.NextResult();
        }
        catch (Exception exception)
        {
            throw Damaged(exception);
        }
    }

    private void ReadHeadings()
    {
        _columns.Clear();
        for (var i = 0; i < _reader.FieldCount; i++)
        {
            if (_reader.GetValue(i) is string text)
            {
                _columns.TryAdd(Spacing.Squeeze(text.ToUpperInvariant()), i);
            }
        }
    }

    private bool HasAll(ReadOnlySpan<string> headings)
    {
        foreach (var heading in headings)
        {
            if (!_columns.ContainsKey(heading))
            {
                return false;
            }
        }

        return true;
    }

    // The library reports damage through whatever its parsers throw: zip, XML, index and cast exceptions among them.
    private static InvalidDataException Damaged(Exception exception) => new(
        exception is InvalidPasswordException ? "the workbook is protected by a password" : $"the workbook is damaged ({exception.Message.TrimEnd('.')})",
        exception);
}
