using System.Buffers.Text;
using System.Runtime.InteropServices;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Edits;

namespace CodeGraph.Catalog.Sources.Edits;

/// <summary>Collects the rows of a PTP file, millions of them, and packs them into the arrays of a <see cref="PairEditTable"/>.</summary>
internal sealed class PairEditRows(ProblemLog problems)
{
    // A code's number takes 16 bits in the packed table; all code sets together have less than a third of that.
    private const int MaxCodes = ushort.MaxValue;

    private readonly Dictionary<ulong, int> _codeNumbers = [];
    private readonly List<string> _codes = [];
    private readonly Dictionary<(int Effective, int Deletion, byte Indicator, bool Before1996, int Rationale), int> _termNumbers = [];
    private readonly List<PairEditTerms> _terms = [];
    private readonly List<(byte[] Bytes, string Text)> _rationales = [];
    private readonly List<Row> _rows = [];

    public int Count => _rows.Count;

    public void Add(
        int row, ReadOnlySpan<byte> column1, ReadOnlySpan<byte> column2, ReadOnlySpan<byte> star, ReadOnlySpan<byte> effective, ReadOnlySpan<byte> deletion,
        ReadOnlySpan<byte> indicator, ReadOnlySpan<byte> rationale)
    {
        var (first, second) = (CodeNumber(column1), CodeNumber(column2));
        if (first < 0 || second < 0)
        {
            problems.Reject(row, first < 0 ? 1 : 2, $"'{SourceText.Decode(first < 0 ? column1 : column2)}' has not the shape of a code");
            return;
        }

        if (DateNumber(effective) is not { } from)
        {
            problems.Reject(row, 4, $"the effective date '{SourceText.Decode(effective)}' is not a date (yyyymmdd)");
            return;
        }

        var until = deletion is [(byte)'*'] ? 0 : DateNumber(deletion);
        if (until is null)
        {
            problems.Reject(row, 5, $"the deletion date '{SourceText.Decode(deletion)}' is neither a date (yyyymmdd) nor *");
            return;
        }

        if (indicator is not [(byte)'0' or (byte)'1' or (byte)'9'])
        {
            problems.Reject(row, 6, $"the modifier indicator '{SourceText.Decode(indicator)}' is not 0, 1 or 9");
            return;
        }

        _rows.Add(new Row(first, second, TermNumber((from, until.Value, indicator[0], star is [(byte)'*'], RationaleNumber(rationale))), row));
    }

    /// <summary>Sorts and packs the rows. Repeated ones are reported.</summary>
    public PairEditArrays ToArrays()
    {
        var sorted = _codes.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        var place = _codes.Select(code => Array.BinarySearch(sorted, code, StringComparer.Ordinal)).ToArray();
        var rows = CollectionsMarshal.AsSpan(_rows);
        foreach (ref var row in rows)
        {
            row = row with { Column1 = place[row.Column1], Column2 = place[row.Column2] };
        }

        if (!IsSorted(rows))
        {
            rows.Sort(Compare);
        }

        return Pack(sorted, WithoutRepetitions());
    }

    private List<Row> WithoutRepetitions()
    {
        var kept = new List<Row>(_rows.Count);
        foreach (var row in _rows)
        {
            if (kept is [.., var last] && (last.Column1, last.Column2) == (row.Column1, row.Column2) && _terms[last.Terms].EffectiveDate == _terms[row.Terms].EffectiveDate)
            {
                if (last.Terms == row.Terms)
                {
                    problems.Handle(row.Line, null, $"the row repeats row {last.Line}; it was counted once");
                }
                else
                {
                    problems.Reject(row.Line, null, $"the pair was given with the same effective date on row {last.Line}, but otherwise; the first is kept");
                }
            }
            else
            {
                kept.Add(row);
            }
        }

        return kept;
    }

    private PairEditArrays Pack(string[] codes, List<Row> rows)
    {
        var starts = new int[codes.Length + 1];
        var column2 = new ushort[rows.Count];
        var terms = new int[rows.Count];
        var isRun = true;
        for (var i = 0; i < rows.Count; i++)
        {
            starts[rows[i].Column1 + 1]++;
            column2[i] = (ushort)rows[i].Column2;
            terms[i] = rows[i].Terms;
            isRun &= rows[i].Line == rows[0].Line + i;
        }

        for (var i = 0; i < codes.Length; i++)
        {
            starts[i + 1] += starts[i];
        }

        return new PairEditArrays(codes, starts, column2, terms, [.. _terms], rows.Count == 0 ? 0 : rows[0].Line, isRun ? [] : [.. rows.Select(row => row.Line)]);
    }

    private bool IsSorted(Span<Row> rows)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (Compare(rows[i - 1], rows[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private int Compare(Row a, Row b)
    {
        var order = a.Column1 != b.Column1 ? a.Column1 - b.Column1 : a.Column2 - b.Column2;
        if (order == 0)
        {
            order = _terms[a.Terms].EffectiveDate.CompareTo(_terms[b.Terms].EffectiveDate);
        }

        return order != 0 ? order : a.Line - b.Line;
    }

    private int CodeNumber(ReadOnlySpan<byte> code)
    {
        if (code.Length != CodeText.CodeLength)
        {
            return -1;
        }

        ulong key = 0;
        foreach (var character in code)
        {
            key = (key << 8) | character;
        }

        if (!_codeNumbers.TryGetValue(key, out var number))
        {
            var text = SourceText.Decode(code);
            number = CodeText.SystemOf(text) is null ? -1 : _codes.Count;
            _codeNumbers.Add(key, number);
            if (number >= MaxCodes)
            {
                throw new InvalidDataException($"the file names more than {MaxCodes} different codes, which no release does");
            }

            if (number >= 0)
            {
                _codes.Add(text);
            }
        }

        return number;
    }

    private int TermNumber((int Effective, int Deletion, byte Indicator, bool Before1996, int Rationale) key)
    {
        if (!_termNumbers.TryGetValue(key, out var number))
        {
            _termNumbers.Add(key, number = _terms.Count);
            _terms.Add(new PairEditTerms(
                DateOnly.FromDayNumber(key.Effective),
                key.Deletion == 0 ? null : DateOnly.FromDayNumber(key.Deletion),
                EditCodeLists.ModifierIndicators.Decode(((char)key.Indicator).ToString()),
                _rationales[key.Rationale].Text,
                key.Before1996));
        }

        return number;
    }

    // A dozen at most, so a scan beats a table.
    private int RationaleNumber(ReadOnlySpan<byte> rationale)
    {
        for (var i = 0; i < _rationales.Count; i++)
        {
            if (rationale.SequenceEqual(_rationales[i].Bytes))
            {
                return i;
            }
        }

        _rationales.Add((rationale.ToArray(), SourceText.Decode(rationale)));
        return _rationales.Count - 1;
    }

    private static int? DateNumber(ReadOnlySpan<byte> text)
    {
        if (text.Length != 8 || !Utf8Parser.TryParse(text, out int number, out var used) || used != 8)
        {
            return null;
        }

        var (year, month, day) = (number / 10000, number / 100 % 100, number % 100);
        return year is >= 1900 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).DayNumber
            : null;
    }

    private readonly record struct Row(int Column1, int Column2, int Terms, int Line);
}
