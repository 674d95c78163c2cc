using System.IO.Compression;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Sources.Coverage;
using CodeGraph.Catalog.Sources.Cpt;

namespace CodeGraph.Catalog.Sources;

/// <summary>What a file is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why it is unusable or no source; null otherwise.</param>
/// <param name="Table">Which table of a database it is; null for kinds without tables.</param>
internal readonly record struct Detection(SourceKind Kind, string? Reason = null, string? Table = null);

/// <summary>Tells what a file is by looking into it. Names and extensions play no part.</summary>
internal static partial class SourceDetector
{
    private const int HeadLength = 1 << 16;

    // The longest preamble before a first record known so far is nine lines (2020).
    private const int MaxPreambleLines = 100;

    private static readonly (byte[] Magic, string Name)[] BinaryFormats =
    [
        ([.. "%PDF"u8], "a PDF document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([.. "GIF8"u8], "a GIF picture"),
        ([0x1F, 0x8B], "gzip-compressed; unpack it first"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive; unpack it first"),
        ([.. "Rar!"u8], "a RAR archive; unpack it first"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([.. "MZ"u8], "a program; CMS's self-extracting archives must be unpacked first"),
        ([0xFF, 0xFE], "UTF-16 text; save it as plain text"),
        ([0xFE, 0xFF], "UTF-16 text; save it as plain text"),
    ];

    private static readonly (string[] Headings, SourceKind Kind)[] WorkbookHeadings =
    [
        (["HCPC", "RECID", "LONG DESCRIPTION"], SourceKind.HcpcsWorkbook),
        (["HCPC", "ACTION CD"], SourceKind.HcpcsTransactionReport),
        (["HCPCS/MOD CODE", "ACTION"], SourceKind.HcpcsCorrections),
        (["HCPCS", "LONG DESCRIPTION", "ADD DATE", "TERM DATE"], SourceKind.NotOtherwiseClassifiedList),
        (["MUE ADJUDICATION INDICATOR"], SourceKind.MedicallyUnlikelyEdits),
        (["COLUMN 1", "COLUMN 2"], SourceKind.ProcedureToProcedureEdits),
    ];

    // Words that stand in the first lines of each text and in no other; compared without regard to case.
    private static readonly (string Words, SourceKind Kind)[] TextSignatures =
    [
        ("CMS RIF REPORT", SourceKind.HcpcsRecordLayout),
        ("National Physician Fee Schedule Relative Value File", SourceKind.RelativeValues),
        ("GEOGRAPHIC PRACTICE COST INDICES", SourceKind.GeographicIndices),
        ("National Anes CF", SourceKind.AnesthesiaFactors),
        ("COUNTIES INCLUDED IN", SourceKind.LocalityCounties),
        ("HCPCS,MOD,PROCSTAT,CARRIER,LOCALITY", SourceKind.OppsCap),
        ("Code,Grouping,Classification,Specialization", SourceKind.ProviderTaxonomy),
        ("MEDICARE SPECIALTY CODE,MEDICARE PROVIDER/SUPPLIER TYPE", SourceKind.SpecialtyCrosswalk),
        ("MUE Values", SourceKind.MedicallyUnlikelyEdits),
        ("Column1/Column2 Edits", SourceKind.ProcedureToProcedureEdits),
        ("HCPCSCode,ShortDescriptor,StatusIndicator", SourceKind.OppsAddendumB),
        ("HCPCS Code\tShort Descriptor\tSI", SourceKind.OppsAddendumB),
        ("HCPCS Code,Short Descriptor,SI", SourceKind.OppsAddendumB),
        ("StatusIndicator,Paid,Description", SourceKind.OppsStatusIndicators),
        ("payer_id,payer_name,", SourceKind.PayerPolicies),
    ];

    public static Detection Detect(SourceFile source)
    {
        if (source.Length == 0)
        {
            return new(SourceKind.Unreadable, "the file is empty");
        }

        var head = source.Head(HeadLength);
        if (head.AsSpan().StartsWith("PK"u8))
        {
            return DetectZip(source);
        }

        if (head.AsSpan().StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return DetectWorkbook(source);
        }

        foreach (var (magic, name) in BinaryFormats)
        {
            if (head.AsSpan().StartsWith(magic))
            {
                return new(SourceKind.NotASource, $"it is {name}");
            }
        }

        var lines = SplitLines(head);
        if (IsHcpcsText(lines))
        {
            return new(SourceKind.HcpcsText);
        }

        return head.AsSpan().Contains((byte)0) ? new(SourceKind.NotASource, "it is binary data") : DetectText(lines);
    }

    private static Detection DetectZip(SourceFile source)
    {
        try
        {
            using var archive = new ZipArchive(source.Open(), ZipArchiveMode.Read);
            return archive.Entries.Any(entry => entry.FullName is "xl/workbook.xml" or "xl/workbook.bin")
                ? DetectWorkbook(source)
                : new(SourceKind.Archive);
        }
        catch (InvalidDataException exception)
        {
            return new(SourceKind.Unreadable, $"the zip archive is damaged or cut off ({exception.Message.TrimEnd('.')})");
        }
    }

    private static Detection DetectWorkbook(SourceFile source)
    {
        try
        {
            using var workbook = Workbook.Open(source);
            foreach (var (headings, kind) in WorkbookHeadings)
            {
                if (workbook.MoveToSheetWith(headings))
                {
                    return new(kind);
                }
            }

            return new(SourceKind.NotASource, "it is a workbook without the headings of any known one");
        }
        catch (InvalidDataException exception)
        {
            return new(SourceKind.Unreadable, exception.Message);
        }
    }

    private static Detection DetectText(string[] lines)
    {
        var first = lines.FirstOrDefault(line => line.Length > 0) ?? "";
        if (WebPage().IsMatch(first))
        {
            return new(SourceKind.NotASource, "it is a web page (HTML), such as a licence to accept or a page that says a file has moved; download the file itself");
        }

        if (CoverageTables.NameOf(first) is { } table)
        {
            return new(SourceKind.CoverageDatabase, Table: table);
        }

        var start = string.Join('\n', lines.Take(12));
        foreach (var (words, kind) in TextSignatures)
        {
            if (start.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return new(kind);
            }
        }

        if (lines.Any(line => ProcessingNotesReader.NumberOf(line) is not null))
        {
            return new(SourceKind.ProcessingNotes);
        }

        return CoverageTable().IsMatch(first) ? new(SourceKind.CoverageDatabase)
            : RelativeValueRecord().IsMatch(first) ? new(SourceKind.RelativeValues)
            : AnesthesiaRecord().IsMatch(first) ? new(SourceKind.AnesthesiaFactors)
            : OppsCapRecord().IsMatch(first) ? new(SourceKind.OppsCap)
            : CptDescriptorLayout.IsOne(lines) ? new(SourceKind.CptDescriptors)
            : new(SourceKind.NotASource, "its content is no known format");
    }

    // A first record, and from there on mostly records: one line of prose may look like one by accident.
    private static bool IsHcpcsText(string[] lines)
    {
        var at = Array.FindIndex(lines, line => FirstRecord().IsMatch(line));
        if (at is < 0 or > MaxPreambleLines)
        {
            return false;
        }

        var after = lines[at..].Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
        return after.Count(line => AnyRecord().IsMatch(line)) * 2 >= after.Length;
    }

    private static string[] SplitLines(byte[] head)
    {
        var lines = new List<string>();
        using var reader = new LineReader(new MemoryStream(head, writable: false));
        while (reader.TryRead(out var line))
        {
            lines.Add(SourceText.Decode(line.StartsWith("\uFEFF"u8) ? line[3..] : line));
        }

        return [.. lines];
    }

    [GeneratedRegex("^(?:[A-Z0-9]{5}[0-9]{5}3|   [A-Z0-9]{2}[0-9]{5}7).")]
    private static partial Regex FirstRecord();

    [GeneratedRegex("^(?:[A-Z0-9]{5}|   [A-Z0-9]{2})[0-9]{5}[3478]")]
    private static partial Regex AnyRecord();

    [GeneratedRegex(@"^\s*<(?:!DOCTYPE\s+html|html\b)", RegexOptions.IgnoreCase)]
    private static partial Regex WebPage();

    // A table of the database that is not known by its columns: one that CMS added later.
    [GeneratedRegex("^\"?(?:lcd|article|ncd|contractor|contractor_type|contractor_subtype|region|state|period|reason_change|article_type)_id\"?,")]
    private static partial Regex CoverageTable();

    [GeneratedRegex("^HDR ")]
    private static partial Regex RelativeValueRecord();

    [GeneratedRegex("^[0-9]{5} +[0-9]{2} +[A-Z].* [0-9]{4} *$")]
    private static partial Regex AnesthesiaRecord();

    [GeneratedRegex("^[0-9A-Z]{5}[0-9A-Z ]{2} ?[A-Z] [0-9]{5} +[0-9]{2} +[0-9.]+ +[0-9.]+ *$")]
    private static partial Regex OppsCapRecord();
}
