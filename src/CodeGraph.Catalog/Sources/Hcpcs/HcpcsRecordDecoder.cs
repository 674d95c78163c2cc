using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Sources.Hcpcs;

/// <summary>
/// Decodes the fields of a first record. Equal lists and texts become one instance, for a release repeats few of them
/// thousands of times. What cannot be decoded is left unknown and reported.
/// </summary>
internal sealed class HcpcsRecordDecoder(string source, ProblemLog problems)
{
    // Release 2020 writes this where a modifier has no note.
    private const string NoNote = "0000";

    private readonly Dictionary<(CodeList, string), IReadOnlyList<CodedValue>> _lists = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(CodeList, string), (int Line, int Column, int Count)> _unknown = [];
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);

    public OfficialRecord Decode(IHcpcsRow row, string longDescription) => new()
    {
        ShortDescription = Text(row[HcpcsLayout.ShortDescription]),
        LongDescription = longDescription,
        PricingIndicators = Values(row, HcpcsLayout.Pricing, OfficialCodeLists.PricingIndicators),
        MultiplePricingIndicator = Value(row, HcpcsLayout.MultiplePricing, OfficialCodeLists.MultiplePricingIndicators),
        CoverageIssuesManual = Texts(row, HcpcsLayout.CoverageIssuesManual),
        MedicareCarriersManual = Texts(row, HcpcsLayout.MedicareCarriersManual),
        Statute = OptionalText(row, HcpcsLayout.Statute),
        LabCertifications = Values(row, HcpcsLayout.LabCertifications, OfficialCodeLists.LabCertifications),
        CrossReferences = Texts(row, HcpcsLayout.CrossReferences),
        Coverage = Value(row, HcpcsLayout.Coverage, OfficialCodeLists.Coverages),
        Asc = Asc(row),
        Mog = Mog(row),
        ProcessingNote = Note(row),
        Betos = Value(row, HcpcsLayout.Betos, OfficialCodeLists.Betos),
        TypesOfService = Values(row, HcpcsLayout.TypesOfService, OfficialCodeLists.TypesOfService),
        AnesthesiaBaseUnits = AnesthesiaBaseUnits(row),
        DateAdded = Date(row, HcpcsLayout.DateAdded),
        ActionEffectiveDate = Date(row, HcpcsLayout.ActionEffectiveDate),
        TerminationDate = Date(row, HcpcsLayout.TerminationDate),
        Action = Value(row, HcpcsLayout.Action, OfficialCodeLists.Actions),
        Provenance = new Provenance(Origin.Official, source, Row: row.Number),
    };

    /// <summary>Reports each value that the official lists do not know, once, with how often it occurs.</summary>
    public void ReportUnknownValues()
    {
        foreach (var ((list, value), (line, column, count)) in _unknown)
        {
            var times = count == 1 ? "" : $" ({count} records, this is the first)";
            problems.Handle(line, column, $"'{value}' is not in the official list of the {list.Name}{times}; kept without a meaning");
        }
    }

    private AscAssignment? Asc(IHcpcsRow row)
    {
        var group = Value(row, HcpcsLayout.AscGroup, OfficialCodeLists.AscGroups);
        var date = Date(row, HcpcsLayout.AscDate);
        if (group is null)
        {
            if (date is not null)
            {
                problems.Handle(row.Number, row.ColumnOf(HcpcsLayout.AscDate), "ASC_DT is given without an ASC_GRP; ignored, blank means not approved");
            }

            return null;
        }

        return new AscAssignment(group, date);
    }

    private MogAssignment? Mog(IHcpcsRow row)
    {
        var group = Value(row, HcpcsLayout.MogGroup, OfficialCodeLists.MogGroups);
        var indicator = Value(row, HcpcsLayout.MogPolicyIndicator, OfficialCodeLists.MogPolicyIndicators);
        var date = Date(row, HcpcsLayout.MogDate);
        return group is null && indicator is null && date is null ? null : new MogAssignment(group, indicator, date);
    }

    private ProcessingNote? Note(IHcpcsRow row)
    {
        var number = row[HcpcsLayout.ProcessingNote];
        return number.IsEmpty || number.SequenceEqual(NoNote) ? null : new ProcessingNote(Text(number), null, null);
    }

    private int? AnesthesiaBaseUnits(IHcpcsRow row)
    {
        var text = row[HcpcsLayout.AnesthesiaBaseUnits];
        if (text.IsEmpty)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var units))
        {
            return units;
        }

        problems.Handle(row.Number, row.ColumnOf(HcpcsLayout.AnesthesiaBaseUnits), $"ANEST_BU '{text}' is not a number; left unknown");
        return null;
    }

    private DateOnly? Date(IHcpcsRow row, HcpcsField field)
    {
        var text = row[field];
        if (text.IsEmpty)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        problems.Handle(row.Number, row.ColumnOf(field), $"{field.Name} '{text}' is not a date of the form yyyymmdd; left unknown");
        return null;
    }

    private CodedValue? Value(IHcpcsRow row, HcpcsField field, CodeList list)
    {
        var text = row[field];
        return text.IsEmpty ? null : Decode(list, Text(text), row, field);
    }

    private IReadOnlyList<CodedValue> Values(IHcpcsRow row, HcpcsField[] fields, CodeList list)
    {
        var texts = Texts(row, fields);
        if (texts.Count == 0)
        {
            return [];
        }

        var key = (list, string.Join(' ', texts));
        if (_lists.TryGetValue(key, out var values) && values.All(value => value.IsKnown))
        {
            return values;
        }

        return _lists[key] = [.. fields.Where(field => !row[field].IsEmpty).Select(field => Decode(list, Text(row[field]), row, field))];
    }

    private CodedValue Decode(CodeList list, string text, IHcpcsRow row, HcpcsField field)
    {
        var value = list.Decode(text);
        if (!value.IsKnown)
        {
            var seen = _unknown.GetValueOrDefault((list, text), (Line: row.Number, Column: row.ColumnOf(field), Count: 0));
            _unknown[(list, text)] = seen with { Count = seen.Count + 1 };
        }

        return value;
    }

    private IReadOnlyList<string> Texts(IHcpcsRow row, HcpcsField[] fields)
    {
        Span<char> key = stackalloc char[64];
        var length = 0;
        var count = 0;
        foreach (var field in fields)
        {
            var text = row[field];
            if (!text.IsEmpty)
            {
                text = text[..Math.Min(text.Length, field.Length)];
                text.CopyTo(key[length..]);
                length += text.Length;
                key[length++] = '\n';
                count++;
            }
        }

        if (count == 0)
        {
            return [];
        }

        var lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(key[..length], out var texts))
        {
            texts = key[..(length - 1)].ToString().Split('\n');
            lookup[key[..length]] = texts;
        }

        return texts;
    }

    private string? OptionalText(IHcpcsRow row, HcpcsField field)
    {
        var text = row[field];
        return text.IsEmpty ? null : Text(text);
    }

    private string Text(ReadOnlySpan<char> text)
    {
        var lookup = _strings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var known))
        {
            known = text.ToString();
            _strings.Add(known);
        }

        return known;
    }
}
