using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Fees;

/// <summary>
/// The payment policy indicators of a row of the relative value file. Most rows share theirs with thousands of others, so
/// equal ones are one instance. Columns are those of the fixed-width file (RVU25D.pdf, record layout); a field that is blank
/// in the file is an empty string.
/// </summary>
public sealed record FeePolicy
{
    /// <summary>Column 58: status code; see <see cref="PhysicianFeeCodeLists.Statuses"/>.</summary>
    public required string Status { get; init; }

    /// <summary>Column 59, <c>+</c>: the row's relative values are shown for information and not used for Medicare payment.</summary>
    public bool IsNotUsedForMedicare { get; init; }

    /// <summary>Columns 73-74, <c>NA</c>: rarely or never performed outside a facility.</summary>
    public bool IsNonFacilityNotApplicable { get; init; }

    /// <summary>Columns 82-83, <c>NA</c>: rarely or never performed in a facility.</summary>
    public bool IsFacilityNotApplicable { get; init; }

    /// <summary>Column 103: professional and technical component.</summary>
    public required string ProfessionalTechnical { get; init; }

    /// <summary>Columns 104-106: the global surgical package.</summary>
    public required string GlobalDays { get; init; }

    /// <summary>Columns 107-109: the part of the package paid for care before the operation, in percent.</summary>
    public int PreOperativePercent { get; init; }

    /// <summary>Columns 110-112: the part paid for the operation and the hospital visits after it, in percent.</summary>
    public int IntraOperativePercent { get; init; }

    /// <summary>Columns 113-115: the part paid for care after discharge, in percent.</summary>
    public int PostOperativePercent { get; init; }

    /// <summary>Column 116: multiple procedures (modifier 51).</summary>
    public required string MultipleProcedure { get; init; }

    /// <summary>Column 117: bilateral surgery (modifier 50).</summary>
    public required string Bilateral { get; init; }

    /// <summary>Column 118: assistant at surgery (modifiers 80, 81, 82, AS).</summary>
    public required string Assistant { get; init; }

    /// <summary>Column 119: co-surgeons (modifier 62).</summary>
    public required string CoSurgeons { get; init; }

    /// <summary>Column 120: team surgeons (modifier 66).</summary>
    public required string TeamSurgeons { get; init; }

    /// <summary>The PRIC IND column that the file has from 2026 on; empty before.</summary>
    public string PricingIndicator { get; init; } = "";

    /// <summary>Columns 128-132: the base procedure of the endoscopy's family; empty when it has none.</summary>
    public string EndoscopicBase { get; init; } = "";

    /// <summary>Columns 142-143: supervision of diagnostic procedures.</summary>
    public required string Supervision { get; init; }

    /// <summary>Column 144: calculation flag, 0 for all codes since July 2014.</summary>
    public required string CalculationFlag { get; init; }

    /// <summary>Columns 146-147: diagnostic imaging family.</summary>
    public required string ImagingFamily { get; init; }

    /// <summary>Whether relative values of rows with this status are used for payment: "Only RVUs associated with status codes of A, R, or T are used".</summary>
    public bool IsPaidByRelativeValues => Status is "A" or "R" or "T";
}
