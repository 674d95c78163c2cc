namespace CodeGraph.Catalog.Sources;

/// <summary>What a file is, told by its content and never by its name.</summary>
public enum SourceKind
{
    /// <summary>Readable, but nothing CodeGraph knows.</summary>
    NotASource,

    /// <summary>Missing, empty, damaged, or cut off.</summary>
    Unreadable,

    /// <summary>A zip archive; its members are looked at one by one.</summary>
    Archive,

    /// <summary>The HCPCS Level II alpha-numeric file, 320-byte records.</summary>
    HcpcsText,

    /// <summary>The same as a spreadsheet.</summary>
    HcpcsWorkbook,

    /// <summary>The processing notes the alpha-numeric file points to.</summary>
    ProcessingNotes,

    /// <summary>CMS's description of the alpha-numeric file.</summary>
    HcpcsRecordLayout,

    /// <summary>The list of "not otherwise classified" codes.</summary>
    NotOtherwiseClassifiedList,

    /// <summary>Corrections made to an alpha-numeric file since its first posting.</summary>
    HcpcsCorrections,

    /// <summary>The changes between two alpha-numeric files.</summary>
    HcpcsTransactionReport,

    /// <summary>The physician fee schedule's relative value file.</summary>
    RelativeValues,

    /// <summary>Geographic practice cost indices.</summary>
    GeographicIndices,

    /// <summary>Anesthesia conversion factors.</summary>
    AnesthesiaFactors,

    /// <summary>The counties of each fee schedule locality.</summary>
    LocalityCounties,

    /// <summary>The outpatient payment cap of imaging services.</summary>
    OppsCap,

    /// <summary>A table of the Medicare Coverage Database.</summary>
    CoverageDatabase,

    /// <summary>The NUCC provider taxonomy.</summary>
    ProviderTaxonomy,

    /// <summary>Medicare specialty codes and the taxonomy codes that go with them.</summary>
    SpecialtyCrosswalk,

    /// <summary>NCCI medically unlikely edits.</summary>
    MedicallyUnlikelyEdits,

    /// <summary>NCCI procedure-to-procedure edits.</summary>
    ProcedureToProcedureEdits,

    /// <summary>OPPS Addendum B: outpatient status and payment of each code.</summary>
    OppsAddendumB,

    /// <summary>The meanings of OPPS status indicators.</summary>
    OppsStatusIndicators,

    /// <summary>A licensee's own file of payer policies.</summary>
    PayerPolicies,
    /// <summary>The licensee's own CPT descriptors.</summary>
    CptDescriptors,
}

/// <summary>Says what the kinds are called.</summary>
public static class SourceKinds
{
    /// <summary>The kind in words people use.</summary>
    public static string Describe(this SourceKind kind) => kind switch
    {
        SourceKind.NotASource => "not a source",
        SourceKind.Unreadable => "unreadable",
        SourceKind.Archive => "zip archive",
        SourceKind.HcpcsText => "HCPCS alpha-numeric file (fixed width)",
        SourceKind.HcpcsWorkbook => "HCPCS alpha-numeric file (spreadsheet)",
        SourceKind.ProcessingNotes => "HCPCS processing notes",
        SourceKind.HcpcsRecordLayout => "HCPCS record layout",
        SourceKind.NotOtherwiseClassifiedList => "HCPCS list of not otherwise classified codes",
        SourceKind.HcpcsCorrections => "HCPCS corrections",
        SourceKind.HcpcsTransactionReport => "HCPCS transaction report",
        SourceKind.RelativeValues => "physician fee schedule relative value file",
        SourceKind.GeographicIndices => "geographic practice cost indices (GPCI)",
        SourceKind.AnesthesiaFactors => "anesthesia conversion factors",
        SourceKind.LocalityCounties => "fee schedule localities by county",
        SourceKind.OppsCap => "OPPS imaging cap",
        SourceKind.CoverageDatabase => "Medicare Coverage Database table",
        SourceKind.ProviderTaxonomy => "NUCC provider taxonomy",
        SourceKind.SpecialtyCrosswalk => "Medicare specialty to taxonomy crosswalk",
        SourceKind.MedicallyUnlikelyEdits => "NCCI medically unlikely edits (MUE)",
        SourceKind.ProcedureToProcedureEdits => "NCCI procedure-to-procedure edits (PTP)",
        SourceKind.OppsAddendumB => "OPPS Addendum B",
        SourceKind.OppsStatusIndicators => "OPPS status indicators",
        SourceKind.PayerPolicies => "payer policies",
        SourceKind.CptDescriptors => "CPT descriptors of the licensee",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
    };

    /// <summary>Whether an import takes facts from files of the kind.</summary>
    public static bool IsImported(this SourceKind kind) => SourceReaders.Of(kind) is not null;
}
