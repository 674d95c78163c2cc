using System.Globalization;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources.Hcpcs;

/// <summary>Reads the alpha-numeric file as the spreadsheet CMS publishes beside the text: one row per code or modifier.</summary>
internal sealed class HcpcsWorkbookReader
{
    private readonly ProblemLog _problems;
    private readonly HcpcsFileBuilder _file;
    private readonly HcpcsRecordDecoder _decoder;
    private readonly LineRun _blank;
    private int _withoutEffectiveDate;
    private int _firstWithoutEffectiveDate;

    private HcpcsWorkbookReader(string source, ProblemLog problems)
    {
        _problems = problems;
        _file = new HcpcsFileBuilder(problems);
        _decoder = new HcpcsRecordDecoder(source, problems);
        _blank = new LineRun(problems, "blank; passed over");
    }

    /// <summary>Reads a workbook; a problem of severity Failed in the log says that the result must not be used.</summary>
    public static HcpcsFile Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        using var workbook = Workbook.Open(source);
        if (!workbook.MoveToSheetWith(HcpcsLayout.Code.Name, HcpcsLayout.RecordId.Name, HcpcsLayout.LongDescription.Name))
        {
            problems.Fail("no sheet has the headings HCPC, RECID and LONG DESCRIPTION");
            return new HcpcsFile { Entries = [], EffectiveDate = null, Lines = 0 };
        }

        return new HcpcsWorkbookReader(source.Name, problems).Read(workbook, cancellation);
    }

    private HcpcsFile Read(Workbook workbook, CancellationToken cancellation)
    {
        var missing = HcpcsLayout.All.Where(field => workbook.IndexOf(field.Name) < 0).Select(field => field.Name).ToArray();
        if (missing.Length > 0)
        {
            _problems.Fail($"the heading {string.Join(", ", missing)} is missing", workbook.RowNumber);
        }

        var row = new HcpcsWorkbookRow(workbook);
        var passedOver = workbook.RowNumber;
        while (!_problems.HasFailed && workbook.ReadRow())
        {
            cancellation.ThrowIfCancellationRequested();
            if (workbook.IsBlank)
            {
                _blank.Add(workbook.RowNumber);
                continue;
            }

            _blank.End();
            row.Load();
            Accept(row);
        }

        _blank.End();
        if (_withoutEffectiveDate > 0)
        {
            _problems.Handle(_firstWithoutEffectiveDate, row.ColumnOf(HcpcsLayout.ActionEffectiveDate),
                $"ACT EFF DT is blank on {_withoutEffectiveDate} rows (this is the first); the text file has ADD DT there, which is used");
        }

        _decoder.ReportUnknownValues();
        var file = _file.Build(workbook.RowNumber, passedOver: passedOver + _blank.Total);
        if (!_problems.HasFailed && file.Entries.Count <= _problems.Rejected)
        {
            _problems.Fail($"{_problems.Rejected} rows were rejected and {file.Entries.Count} codes and modifiers read: this is not a usable HCPCS file");
        }

        return file;
    }

    private void Accept(HcpcsWorkbookRow row)
    {
        var id = row[HcpcsLayout.RecordId];
        if (id is not ("3" or "7"))
        {
            _problems.Reject(row.Number, row.ColumnOf(HcpcsLayout.RecordId), $"RECID '{id}' is unknown; expected 3 (codes) or 7 (modifiers)");
            return;
        }

        var value = row[HcpcsLayout.Code].ToString();
        var isModifier = row.IsModifier;
        if ((isModifier ? CodeText.SystemOfModifier(value) : CodeText.SystemOf(value)) is null)
        {
            _problems.Reject(row.Number, row.ColumnOf(HcpcsLayout.Code), $"HCPC '{value}' is not a {(isModifier ? "modifier" : "code")}");
            return;
        }

        if (!_file.TryClaim(value, isModifier, row.Number))
        {
            return;
        }

        var record = _decoder.Decode(row, row[HcpcsLayout.LongDescription].ToString());
        if (record.ActionEffectiveDate is null && row[HcpcsLayout.ActionEffectiveDate].IsEmpty && record.DateAdded is { } added)
        {
            // The 2026 workbook drops the date on 117 old records; the text of the same release has the date added there.
            record = record with { ActionEffectiveDate = added };
            if (_withoutEffectiveDate++ == 0)
            {
                _firstWithoutEffectiveDate = row.Number;
            }
        }

        _file.Add(value, isModifier, record);
    }

    /// <summary>The current row of the sheet as fields.</summary>
    private sealed class HcpcsWorkbookRow(Workbook workbook) : IHcpcsRow
    {
        private readonly Dictionary<HcpcsField, int> _columns = HcpcsLayout.All.ToDictionary(field => field, field => workbook.IndexOf(field.Name));
        private readonly Dictionary<HcpcsField, string> _cells = [];

        public int Number => workbook.RowNumber;

        public bool IsModifier => this[HcpcsLayout.RecordId] is "7";

        public ReadOnlySpan<char> this[HcpcsField field] => _cells.GetValueOrDefault(field, "");

        public int ColumnOf(HcpcsField field) => _columns[field] + 1;

        public void Load()
        {
            _cells.Clear();
            foreach (var (field, column) in _columns)
            {
                _cells[field] = Text(workbook.Cell(column), field.Length);
            }
        }

        // CMS writes text cells; a workbook saved by someone else may have turned "00" into the number 0.
        private static string Text(object? cell, int width) => cell switch
        {
            null => "",
            string text => text.Trim(),
            double number => number.ToString("0", CultureInfo.InvariantCulture).PadLeft(width is > 1 and < 8 ? width : 1, '0'),
            DateTime date => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!.Trim(),
        };
    }
}
