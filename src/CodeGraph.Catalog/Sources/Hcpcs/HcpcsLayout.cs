namespace CodeGraph.Catalog.Sources.Hcpcs;

/// <summary>A field of the HCPCS record.</summary>
/// <param name="Name">The heading of its spreadsheet column.</param>
/// <param name="Start">Its first column in the text file, 1-based.</param>
/// <param name="Length">Its width in the text file; numbers in spreadsheet cells get their leading zeros back by it.</param>
internal sealed record HcpcsField(string Name, int Start, int Length);

/// <summary>
/// The HCPCS contractor record of 320 bytes: columns as in CMS's <c>HCPC2026_recordlayout.txt</c>, headings as in the
/// spreadsheet of the same release.
/// </summary>
internal static class HcpcsLayout
{
    public const int RecordLength = 320;

    /// <summary>The record's last fact ends here (ACTION CD); what follows is filler that editors like to trim.</summary>
    public const int LastFactEnd = 293;

    /// <summary>Sequence numbers go up by this.</summary>
    public const int SequenceStep = 100;

    public static readonly HcpcsField Code = new("HCPC", 1, 5);
    public static readonly HcpcsField Sequence = new("SEQNUM", 6, 5);
    public static readonly HcpcsField RecordId = new("RECID", 11, 1);
    public static readonly HcpcsField LongDescription = new("LONG DESCRIPTION", 12, 80);
    public static readonly HcpcsField ShortDescription = new("SHORT DESCRIPTION", 92, 28);
    public static readonly HcpcsField[] Pricing = Repeat("PRICE", 120, 2, 4);
    public static readonly HcpcsField MultiplePricing = new("MULT_PI", 128, 1);
    public static readonly HcpcsField[] CoverageIssuesManual = Repeat("CIM", 129, 6, 3);
    public static readonly HcpcsField[] MedicareCarriersManual = Repeat("MCM", 147, 8, 3);
    public static readonly HcpcsField Statute = new("STATUTE", 171, 10);
    public static readonly HcpcsField[] LabCertifications = Repeat("LABCERT", 181, 3, 8);
    public static readonly HcpcsField[] CrossReferences = Repeat("XREF", 205, 5, 5);
    public static readonly HcpcsField Coverage = new("COV", 230, 1);
    public static readonly HcpcsField AscGroup = new("ASC_GRP", 231, 2);
    public static readonly HcpcsField AscDate = new("ASC_DT", 233, 8);
    public static readonly HcpcsField MogGroup = new("OPPS", 241, 3);
    public static readonly HcpcsField MogPolicyIndicator = new("OPPS_PI", 244, 1);
    public static readonly HcpcsField MogDate = new("OPPS_DT", 245, 8);
    public static readonly HcpcsField ProcessingNote = new("PROCNOTE", 253, 4);
    public static readonly HcpcsField Betos = new("BETOS", 257, 3);
    public static readonly HcpcsField[] TypesOfService = Repeat("TOS", 261, 1, 5);
    public static readonly HcpcsField AnesthesiaBaseUnits = new("ANEST_BU", 266, 3);
    public static readonly HcpcsField DateAdded = new("ADD DT", 269, 8);
    public static readonly HcpcsField ActionEffectiveDate = new("ACT EFF DT", 277, 8);
    public static readonly HcpcsField TerminationDate = new("TERM DT", 285, 8);
    public static readonly HcpcsField Action = new("ACTION CD", 293, 1);

    /// <summary>All fields in the order of the record.</summary>
    public static readonly IReadOnlyList<HcpcsField> All =
    [
        Code, Sequence, RecordId, LongDescription, ShortDescription, .. Pricing, MultiplePricing, .. CoverageIssuesManual,
        .. MedicareCarriersManual, Statute, .. LabCertifications, .. CrossReferences, Coverage, AscGroup, AscDate, MogGroup,
        MogPolicyIndicator, MogDate, ProcessingNote, Betos, .. TypesOfService, AnesthesiaBaseUnits, DateAdded,
        ActionEffectiveDate, TerminationDate, Action,
    ];

    private static HcpcsField[] Repeat(string name, int start, int length, int times) =>
        [.. Enumerable.Range(0, times).Select(i => new HcpcsField($"{name}{i + 1}", start + i * length, length))];
}
