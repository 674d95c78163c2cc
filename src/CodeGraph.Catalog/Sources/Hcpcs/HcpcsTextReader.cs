using System.Globalization;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources.Hcpcs;

/// <summary>
/// Reads the fixed-width alpha-numeric file line by line. Every line ends as part of an entry, as passed over (blank, or
/// free text before the first record), or as rejected; the last two are always reported.
/// </summary>
internal sealed class HcpcsTextReader
{
    private const int LinesBetweenCancellationChecks = 1_024;

    // Below this a file is a sample that someone cut out on purpose.
    private const int CodesOfAWholeFile = 100;

    private readonly ProblemLog _problems;
    private readonly HcpcsFileBuilder _file;
    private readonly HcpcsRecordDecoder _decoder;
    private readonly LineRun _blank;
    private readonly LineRun _preamble;

    private PendingRecord? _pending;
    private bool _seenRecord;
    private int _continuations;
    private int _shortestFirst = int.MaxValue;
    private int _shortestContinuation = int.MaxValue;

    private HcpcsTextReader(string source, ProblemLog problems)
    {
        _problems = problems;
        _file = new HcpcsFileBuilder(problems);
        _decoder = new HcpcsRecordDecoder(source, problems);
        _blank = new LineRun(problems, "blank; passed over");
        _preamble = new LineRun(problems, "free text before the first record; passed over");
    }

    /// <summary>Reads a file; a problem of severity Failed in the log says that the result must not be used.</summary>
    public static HcpcsFile Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        using var lines = new LineReader(source.Open());
        return new HcpcsTextReader(source.Name, problems).Read(lines, cancellation);
    }

    private HcpcsFile Read(LineReader lines, CancellationToken cancellation)
    {
        while (lines.TryRead(out var bytes))
        {
            if (lines.Number % LinesBetweenCancellationChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (lines.Number == 1 && bytes.StartsWith("\uFEFF"u8))
            {
                bytes = bytes[3..];
                _problems.Handle(1, 1, "a UTF-8 byte order mark precedes the text; passed over");
            }

            var line = WithoutControlCharacters(SourceText.Decode(bytes), lines.Number);
            if (!lines.IsTerminated && IsCutOff(line))
            {
                _problems.Fail($"the file ends in the middle of a record ({lines.Length} bytes, expected {HcpcsLayout.RecordLength}): it is cut off; get it again", lines.Number);
                break;
            }

            Accept(line, lines.Number, lines.Length);
        }

        FinishPending();
        _blank.End();
        _preamble.End();
        _decoder.ReportUnknownValues();
        var file = _file.Build(lines.Number, _continuations, _blank.Total + _preamble.Total);
        JudgeWhole(file);
        return file;
    }

    private void Accept(string line, int number, long length)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            (_seenRecord ? _blank : _preamble).Add(number);
            return;
        }

        _blank.End();
        if (!HasSequenceNumber(line))
        {
            if (!_seenRecord && line.Length < HcpcsLayout.LastFactEnd)
            {
                _preamble.Add(number);
            }
            else
            {
                _problems.Reject(number, HcpcsLayout.Sequence.Start, "columns 6-10 are not a sequence number, so this is not a record");
            }

            return;
        }

        _preamble.End();
        if (line.Length > HcpcsLayout.RecordLength)
        {
            ReportOversize(line, number, length);
            line = line[..HcpcsLayout.RecordLength];
        }

        switch (RecordId(line))
        {
            case '3' or '7':
                _seenRecord = true;
                Begin(line, number);
                break;
            case '4' or '8':
                _seenRecord = true;
                Continue(line, number);
                break;
            case var id:
                _problems.Reject(number, HcpcsLayout.RecordId.Start, $"record id '{id}' is unknown; expected 3 or 4 (codes), 7 or 8 (modifiers)");
                break;
        }
    }

    private void Begin(string line, int number)
    {
        FinishPending();
        var row = new HcpcsTextRow(line, number);
        var key = line[..HcpcsLayout.Code.Length];
        _pending = new PendingRecord(row, line, key);
        if (line.Length < HcpcsLayout.LastFactEnd)
        {
            _problems.Reject(number, line.Length + 1, $"record is {line.Length} bytes, expected {HcpcsLayout.RecordLength}; the fields from column {line.Length + 1} on are missing");
            _pending.IsRejected = true;
            return;
        }

        _shortestFirst = Math.Min(_shortestFirst, line.Length);
        var value = key.TrimStart(' ');
        var system = row.IsModifier ? key.StartsWith("   ", StringComparison.Ordinal) ? CodeText.SystemOfModifier(value) : null : CodeText.SystemOf(key);
        if (system is null)
        {
            _problems.Reject(number, 1, row.IsModifier
                ? $"'{key}' in columns 1-5 is not three blanks and a modifier"
                : $"'{key}' in columns 1-5 is not a code");
            _pending.IsRejected = true;
            return;
        }

        _pending.Value = value;
        _pending.IsRejected = !_file.TryClaim(value, row.IsModifier, number);
        if (Sequence(line) != HcpcsLayout.SequenceStep && !_pending.IsRejected)
        {
            _problems.Handle(number, HcpcsLayout.Sequence.Start, $"sequence number {SequenceText(line)} on a first record, expected 00100; read as the first");
        }
    }

    private void Continue(string line, int number)
    {
        _shortestContinuation = Math.Min(_shortestContinuation, line.Length);
        var key = line[..HcpcsLayout.Code.Length];
        var isModifier = RecordId(line) == '8';
        if (_pending is null || _pending.Key != key || _pending.Row.IsModifier != isModifier)
        {
            _problems.Reject(number, 1, $"continuation of '{key.Trim()}' without its first record before it");
            return;
        }

        if (_pending.IsRejected)
        {
            _problems.Reject(number, null, $"continues the record of line {_pending.Row.Number}, which was not read");
            return;
        }

        if (!_pending.TryAdd(Sequence(line), HcpcsTextRow.Field(line, HcpcsLayout.LongDescription).TrimEnd(' ').ToString(), out var outOfOrder))
        {
            _problems.Reject(number, HcpcsLayout.Sequence.Start, $"sequence number {SequenceText(line)} is there already; the first is kept");
            return;
        }

        _continuations++;
        if (outOfOrder)
        {
            _problems.Handle(number, HcpcsLayout.Sequence.Start, $"sequence number {SequenceText(line)} comes late; put in its place");
        }

        if (line.AsSpan(Math.Min(line.Length, HcpcsLayout.ShortDescription.Start - 1)).ContainsAnyExcept(' '))
        {
            _problems.Handle(number, HcpcsLayout.ShortDescription.Start, "a continuation has nothing after column 91, but this one does; ignored");
        }
    }

    private void FinishPending()
    {
        if (_pending is not { IsRejected: false, Value: { } value } pending)
        {
            _pending = null;
            return;
        }

        if (pending.FirstGap is { } gap)
        {
            _problems.Handle(pending.Row.Number, HcpcsLayout.Sequence.Start,
                $"the continuation {gap:D5} of {value} is missing; its long description lacks a line");
        }

        _file.Add(value, pending.Row.IsModifier, _decoder.Decode(pending.Row, pending.LongDescription()));
        _pending = null;
    }

    private void JudgeWhole(HcpcsFile file)
    {
        if (_problems.HasFailed)
        {
            return;
        }

        if (file.Entries.Count <= _problems.Rejected)
        {
            _problems.Fail($"{_problems.Rejected} rows were rejected and {file.Entries.Count} codes and modifiers read: this is not a usable HCPCS file");
        }
        else if (file.Codes >= CodesOfAWholeFile && file.Entries[^1] is { IsModifier: false, Value: [not 'V', ..] last })
        {
            _problems.Fail($"the last code is {last}, but a complete file ends with the V codes: it is cut off; get it again");
        }
    }

    // An unterminated last line is fine unless it is shorter than any other of its kind: then the transfer broke off.
    private bool IsCutOff(string line) => !string.IsNullOrWhiteSpace(line) && (!HasSequenceNumber(line) || (RecordId(line) switch
    {
        '3' or '7' => line.Length < Math.Min(_shortestFirst, HcpcsLayout.LastFactEnd),
        '4' or '8' => line.Length < _shortestContinuation && _shortestContinuation != int.MaxValue,
        _ => false,
    }));

    private void ReportOversize(string line, int number, long length)
    {
        var rest = line.AsSpan(HcpcsLayout.RecordLength).Trim();
        var ignored = rest.IsEmpty ? "" : $" and ignored '{rest[..Math.Min(rest.Length, 40)]}'";
        _problems.Handle(number, null, $"record is {length} bytes, expected {HcpcsLayout.RecordLength}; read the first {HcpcsLayout.RecordLength}{ignored}");
    }

    private string WithoutControlCharacters(string line, int number)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]) || line[i] == '\uFFFD')
            {
                return Replace(line, i, number);
            }
        }

        return line;
    }

    private string Replace(string line, int first, int number)
    {
        var clean = string.Concat(line.Select(c => char.IsControl(c) || c == '\uFFFD' ? ' ' : c));
        if (!string.IsNullOrWhiteSpace(clean))
        {
            _problems.Handle(number, first + 1, line[first] == '\uFFFD'
                ? "a byte that is no character of Windows-1252; read as a blank"
                : $"control character 0x{(int)line[first]:X2}; read as a blank");
        }

        return clean;
    }

    private static bool HasSequenceNumber(string line) => line.Length > HcpcsLayout.RecordId.Start
        && !HcpcsTextRow.Field(line, HcpcsLayout.Sequence).ContainsAnyExceptInRange('0', '9');

    private static ReadOnlySpan<char> SequenceText(string line) => HcpcsTextRow.Field(line, HcpcsLayout.Sequence);

    private static int Sequence(string line) => int.Parse(SequenceText(line), CultureInfo.InvariantCulture);

    private static char RecordId(string line) => line[HcpcsLayout.RecordId.Start - 1];
}
