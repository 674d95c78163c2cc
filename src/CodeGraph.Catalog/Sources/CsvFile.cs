using System.Globalization;
using CodeGraph.Catalog.Model;
using CsvHelper;
using CsvHelper.Configuration;

namespace CodeGraph.Catalog.Sources;

/// <summary>
/// A comma-separated file read record by record (RFC 4180, by CsvHelper), its columns found by their names. The text may be Windows-1252, quoted values may hold line breaks, and
/// every record knows the line it starts on.
/// </summary>
internal sealed class CsvFile : IDisposable
{
    private readonly CsvParser _parser;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    private CsvFile(string text)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = _ => HasStrayQuote = true,
            CacheFields = true,
        };
        _parser = new CsvParser(new StringReader(text), configuration);
    }

    /// <summary>The 1-based line on which the current record starts.</summary>
    public int Row { get; private set; }

    /// <summary>How many values the current record has.</summary>
    public int Count => _parser.Count;

    /// <summary>Whether the current record has a quotation mark where the format knows none; the value was read as it stands.</summary>
    public bool HasStrayQuote { get; private set; }

    /// <summary>A value of the current record as it stands in the file; empty beyond its end.</summary>
    public string this[int column] => column >= 0 && column < _parser.Count ? _parser[column] : "";

    public static CsvFile Open(SourceFile source)
    {
        using var stream = source.Open();
        var bytes = new byte[source.Length];
        stream.ReadExactly(bytes);
        return new CsvFile(SourceText.Decode(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes));
    }

    /// <summary>Goes to the next record that is not blank.</summary>
    /// <returns>False at the end of the file.</returns>
    public bool Read()
    {
        do
        {
            HasStrayQuote = false;
            Row = _parser.RawRow + 1;
            if (!_parser.Read())
            {
                return false;
            }
        }
        while (_parser.Count == 0 || (_parser.Count == 1 && string.IsNullOrWhiteSpace(_parser[0])));
        return true;
    }

    /// <summary>Takes the current record as the names of the columns; white space within a name counts as one blank.</summary>
    public void TakeHeader()
    {
        _columns.Clear();
        for (var i = 0; i < _parser.Count; i++)
        {
            _columns.TryAdd(Spacing.Squeeze(_parser[i]), i);
        }
    }

    /// <summary>The column of a name, in any case; -1 when there is none.</summary>
    public int IndexOf(string name) => _columns.GetValueOrDefault(name, -1);

    /// <summary>The names of the columns.</summary>
    public IReadOnlyCollection<string> Columns => _columns.Keys;

    public void Dispose() => _parser.Dispose();
}
