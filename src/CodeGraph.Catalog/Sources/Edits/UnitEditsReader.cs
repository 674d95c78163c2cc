using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Edits;

namespace CodeGraph.Catalog.Sources.Edits;

/// <summary>
/// Reads an MUE file: a record with the copyright notice over many lines, then a heading whose first name has a line break (<c>HCPCS/ CPT Code</c>) and whose
/// second one tells the setting (<c>Practitioner Services MUE Values</c>), then code, value, adjudication indicator (<c>2 Date of Service Edit: Policy</c>)
/// and rationale. As CSV in Windows-1252 or as a workbook.
/// </summary>
internal static class UnitEditsReader
{
    private const string CodeHeading = "HCPCS/ CPT Code";
    private const string ValuesHeading = "MUE Values";
    private const string IndicatorHeading = "MUE Adjudication Indicator";
    private const string RationaleHeading = "MUE Rationale";

    public static SourceContent Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var rows = new List<UnitEditTable.Row>();
        var isWorkbook = source.Head(2) is [(byte)'P', (byte)'K'] or [0xD0, 0xCF];
        var valuesName = isWorkbook ? ReadWorkbook(source, rows, problems, cancellation) : ReadText(source, rows, problems, cancellation);
        if (problems.HasFailed)
        {
            return new UnitEditsContent(null, !isWorkbook);
        }

        if (rows.Count == 0)
        {
            problems.Fail("the file has no row with a code");
        }

        var setting = EditRelease.SettingIn(valuesName!) ?? EditRelease.SettingIn(source.Name);
        if (setting is null)
        {
            problems.Fail($"neither the heading '{valuesName}' nor the file's name tells whether the edits are for practitioners, outpatient hospitals or DME suppliers");
        }

        var release = EditRelease.OfUnits(source.Name, problems);
        return problems.HasFailed
            ? new UnitEditsContent(null, !isWorkbook)
            : new UnitEditsContent(new UnitEditTable(release!.Id, setting!.Value, release.EffectiveDate, source.Name, rows), !isWorkbook) { Release = release };
    }

    private static string? ReadText(SourceFile source, List<UnitEditTable.Row> rows, ProblemLog problems, CancellationToken cancellation)
    {
        using var csv = CsvFile.Open(source);
        string? valuesName = null;
        while (valuesName is null && csv.Read())
        {
            csv.TakeHeader();
            valuesName = csv.IndexOf(IndicatorHeading) >= 0 ? csv.Columns.FirstOrDefault(name => name.EndsWith(ValuesHeading, StringComparison.OrdinalIgnoreCase)) : null;
        }

        var columns = Columns(name => csv.IndexOf(name), valuesName, problems);
        var rowsOfFile = new RowCollector(rows, problems);
        while (!problems.HasFailed && csv.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            rowsOfFile.Add(csv.Row, [.. columns.Select(column => csv[column].Trim())]);
        }

        return valuesName;
    }

    private static string? ReadWorkbook(SourceFile source, List<UnitEditTable.Row> rows, ProblemLog problems, CancellationToken cancellation)
    {
        using var workbook = Workbook.Open(source);
        var valuesName = workbook.MoveToSheetWith(IndicatorHeading.ToUpperInvariant())
            ? workbook.Headings.FirstOrDefault(name => name.EndsWith(ValuesHeading, StringComparison.OrdinalIgnoreCase))
            : null;
        var columns = Columns(name => workbook.IndexOf(name.ToUpperInvariant()), valuesName, problems);
        var rowsOfFile = new RowCollector(rows, problems);
        while (!problems.HasFailed && workbook.ReadRow())
        {
            cancellation.ThrowIfCancellationRequested();
            if (!workbook.IsBlank)
            {
                rowsOfFile.Add(workbook.RowNumber, [.. columns.Select(column => Convert.ToString(workbook.Cell(column), CultureInfo.InvariantCulture)?.Trim() ?? "")]);
            }
        }

        return valuesName;
    }

    private static int[] Columns(Func<string, int> indexOf, string? valuesName, ProblemLog problems)
    {
        string[] names = [CodeHeading, valuesName ?? ValuesHeading, IndicatorHeading, RationaleHeading];
        var columns = names.Select(indexOf).ToArray();
        for (var i = 0; i < names.Length && !problems.HasFailed; i++)
        {
            if (columns[i] < 0)
            {
                problems.Fail($"the column '{names[i]}' is missing");
            }
        }

        return columns;
    }

    private sealed class RowCollector(List<UnitEditTable.Row> rows, ProblemLog problems)
    {
        private readonly Dictionary<string, int> _rowOfCode = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _rationales = new(StringComparer.Ordinal);

        public void Add(int row, string[] values)
        {
            var (code, indicator) = (values[0], values[2]);
            if (values.All(value => value.Length == 0))
            {
                return;
            }

            if (CodeText.SystemOf(code) is null)
            {
                problems.Reject(row, 1, $"'{code}' has not the shape of a code");
            }
            else if (!int.TryParse(values[1], NumberStyles.None, CultureInfo.InvariantCulture, out var units))
            {
                problems.Reject(row, 2, $"the value '{values[1]}' of {code} is not a whole number");
            }
            else if (indicator.Length == 0 || !EditCodeLists.AdjudicationIndicators.Decode(indicator[..1]).IsKnown)
            {
                problems.Reject(row, 3, $"the adjudication indicator '{indicator}' of {code} does not begin with 1, 2 or 3");
            }
            else if (!_rowOfCode.TryAdd(code, row))
            {
                problems.Reject(row, 1, $"{code} was given on line {_rowOfCode[code]} already; the first is kept");
            }
            else
            {
                if (!_rationales.TryGetValue(values[3], out var rationale))
                {
                    _rationales.Add(values[3], rationale = values[3]);
                }

                rows.Add(new(code, units, EditCodeLists.AdjudicationIndicators.Decode(indicator[..1]).Code, rationale, row));
            }
        }
    }
}
