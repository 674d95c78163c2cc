namespace CodeGraph.Catalog.Model;

/// <summary>
/// What the HCPCS Level II contractor record says of one code or modifier in one release. Column numbers are those of
/// CMS's record layout (1-based, <c>HCPC2026_recordlayout.txt</c>). A blank in the record is an empty list or null.
/// </summary>
public sealed record OfficialRecord
{
    /// <summary>Columns 92-119: short description, at most 28 characters; empty when blank.</summary>
    public required string ShortDescription { get; init; }

    /// <summary>Columns 12-91 of the first record and its continuations, joined by one space.</summary>
    public required string LongDescription { get; init; }

    /// <summary>Columns 120-127: one to four methods of pricing; empty on modifiers.</summary>
    public IReadOnlyList<CodedValue> PricingIndicators { get; init; } = [];

    /// <summary>Column 128: whether the code may be priced by several methods; null on modifiers.</summary>
    public CodedValue? MultiplePricingIndicator { get; init; }

    /// <summary>Columns 129-146 (CIM): up to three sections of the Coverage Issues Manual, today's national coverage determinations.</summary>
    public IReadOnlyList<string> CoverageIssuesManual { get; init; } = [];

    /// <summary>Columns 147-170 (MCM): up to three sections of the Medicare Carriers Manual.</summary>
    public IReadOnlyList<string> MedicareCarriersManual { get; init; } = [];

    /// <summary>Columns 171-180: the statute that covers or excludes the service.</summary>
    public string? Statute { get; init; }

    /// <summary>Columns 181-204: up to eight laboratory certification categories.</summary>
    public IReadOnlyList<CodedValue> LabCertifications { get; init; } = [];

    /// <summary>Columns 205-229: up to five codes that replace a deleted code or one not valid for Medicare; they may be CPT codes.</summary>
    public IReadOnlyList<string> CrossReferences { get; init; } = [];

    /// <summary>Column 230: Medicare coverage status.</summary>
    public CodedValue? Coverage { get; init; }

    /// <summary>Columns 231-240: approval for ambulatory surgical centers; null when not approved.</summary>
    public AscAssignment? Asc { get; init; }

    /// <summary>Columns 241-252: Medicare outpatient group; blank in all recent releases.</summary>
    public MogAssignment? Mog { get; init; }

    /// <summary>Columns 253-256: the processing note, with its text when the notes file is loaded.</summary>
    public ProcessingNote? ProcessingNote { get; init; }

    /// <summary>Columns 257-259: Berenson-Eggers type of service; null on modifiers.</summary>
    public CodedValue? Betos { get; init; }

    /// <summary>Columns 261-265: one to five types of service; empty on modifiers.</summary>
    public IReadOnlyList<CodedValue> TypesOfService { get; init; } = [];

    /// <summary>Columns 266-268: anesthesia base units, 0-999; null on modifiers.</summary>
    public int? AnesthesiaBaseUnits { get; init; }

    /// <summary>Columns 269-276: the date the code was added; null only when the file's date cannot be read.</summary>
    public DateOnly? DateAdded { get; init; }

    /// <summary>Columns 277-284: when the latest action took effect. For a terminated code this is later than its last valid day.</summary>
    public DateOnly? ActionEffectiveDate { get; init; }

    /// <summary>Columns 285-292: the last day the code may be used; null when none is set.</summary>
    public DateOnly? TerminationDate { get; init; }

    /// <summary>Column 293: what the release did to the code.</summary>
    public CodedValue? Action { get; init; }

    /// <summary>The file, release and line of the first record.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The id of the release, <c>yyyy-MM</c>; ids sort by time.</summary>
    public string? Release => Provenance.Release;
}
