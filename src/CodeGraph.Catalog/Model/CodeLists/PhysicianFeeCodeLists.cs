namespace CodeGraph.Catalog.Model.CodeLists;

/// <summary>
/// The code lists of the physician fee schedule's relative value file, with the meanings that CMS's documentation of the file
/// states (RVU25D.pdf, record layout and attachment A; US Government text). Examples that name CPT procedures are left out, and plain
/// misprints are put right.
/// </summary>
public static partial class PhysicianFeeCodeLists
{
    private static readonly Provenance Documentation = new(
        Origin.Official, "CMS, National Physician Fee Schedule Relative Value File, Calendar Year 2025 (RVU25D.pdf)", "pfs-2025-10");

    /// <summary>Column 58: whether the code is in the fee schedule and whether it is separately payable.</summary>
    public static CodeList Statuses { get; } = new("Status Code", "58", StatusCodes(), Documentation);

    /// <summary>Column 103: professional and technical component.</summary>
    public static CodeList ProfessionalTechnical { get; } = new("PC/TC Indicator", "103", ProfessionalTechnicalIndicators(), Documentation);

    /// <summary>Columns 104-106: time frames of each surgical procedure.</summary>
    public static CodeList GlobalDays { get; } = new("Global Surgery", "104-106",
    [
        new("000", "Endoscopic or minor procedure with related preoperative and postoperative relative values on the day of the procedure only "
            + "included in the fee schedule payment amount; evaluation and management services on the day of the procedure generally not payable."),
        new("010", "Minor procedure with preoperative relative values on the day of the procedure and postoperative relative values during a 10 day "
            + "postoperative period included in the fee schedule amount; evaluation and management services on the day of the procedure and during the "
            + "10-day postoperative period generally not payable."),
        new("090", "Major surgery with a 1-day preoperative period and 90-day postoperative period included in the fee schedule amount."),
        new("MMM", "Maternity codes; usual global period does not apply."),
        new("XXX", "The global concept does not apply to the code."),
        new("YYY", "The carrier is to determine whether the global concept applies and establishes postoperative period, if appropriate, at time of pricing."),
        new("ZZZ", "The code is related to another service and is always included in the global period of the other service."),
    ], Documentation);

    /// <summary>Column 116: the payment adjustment rule for multiple procedures (modifier 51).</summary>
    public static CodeList MultipleProcedures { get; } = new("Multiple Procedure (Modifier 51)", "116", MultipleProcedureRules(), Documentation);

    /// <summary>Column 117: services subject to payment adjustment when bilateral (modifier 50).</summary>
    public static CodeList Bilateral { get; } = new("Bilateral Surgery (Modifier 50)", "117", BilateralRules(), Documentation);

    /// <summary>Column 118: services where an assistant at surgery is or is not paid for.</summary>
    public static CodeList Assistants { get; } = new("Assistant at Surgery", "118",
    [
        new("0", "Payment restriction for assistants at surgery applies to this procedure unless supporting documentation is submitted to establish medical necessity."),
        new("1", "Statutory payment restriction for assistants at surgery applies to this procedure. Assistant at surgery may not be paid."),
        new("2", "Payment restriction for assistants at surgery does not apply to this procedure. Assistant at surgery may be paid."),
        new("9", "Concept does not apply."),
    ], Documentation);

    /// <summary>Column 119: services for which two surgeons, each in a different specialty, may be paid (modifier 62).</summary>
    public static CodeList CoSurgeons { get; } = new("Co-surgeons (Modifier 62)", "119",
    [
        new("0", "Co-surgeons not permitted for this procedure."),
        new("1", "Co-surgeons could be paid, though supporting documentation is required to establish the medical necessity of two surgeons for the procedure."),
        new("2", "Co-surgeons permitted and no documentation required if the two-specialty requirement is met."),
        new("9", "Concept does not apply."),
    ], Documentation);

    /// <summary>Column 120: services for which team surgeons may be paid (modifier 66).</summary>
    public static CodeList TeamSurgeons { get; } = new("Team Surgery (Modifier 66)", "120",
    [
        new("0", "Team surgeons not permitted for this procedure."),
        new("1", "Team surgeons could be paid, though supporting documentation required to establish medical necessity of a team; pay by report."),
        new("2", "Team surgeons permitted; pay by report."),
        new("9", "Concept does not apply."),
    ], Documentation);

    /// <summary>Columns 142-143: physician supervision of diagnostic procedures, for use in post payment review.</summary>
    public static CodeList Supervision { get; } = new("Physician Supervision of Diagnostic Procedures", "142-143", SupervisionLevels(), Documentation);

    /// <summary>Column 144.</summary>
    public static CodeList CalculationFlags { get; } = new("Calculation Flag", "144",
    [
        new("0", "As of July 1, 2014 the value for the Calculation Flag for all HCPCS is \"0\"."),
    ], Documentation);

    /// <summary>Columns 146-147: the family of diagnostic services with a multiple procedure indicator of 4.</summary>
    public static CodeList ImagingFamilies { get; } = new("Diagnostic Imaging Family Indicator", "146-147",
    [
        new("01", "Ultrasound (Chest/Abdomen/Pelvis-Non-Obstetrical)"),
        new("02", "CT and CTA (Chest/Thorax/Abd/Pelvis)"),
        new("03", "CT and CTA (Head/Brain/Orbit/Maxillofacial/Neck)"),
        new("04", "MRI and MRA (Chest/Abd/Pelvis)"),
        new("05", "MRI and MRA (Head/Brain/Neck)"),
        new("06", "MRI and MRA (Spine)"),
        new("07", "CT (Spine)"),
        new("08", "MRI and MRA (Lower Extremities)"),
        new("09", "CT and CTA (Lower Extremities)"),
        new("10", "MR and MRI (Upper Extremities and Joints)"),
        new("11", "CT and CTA (Upper Extremities)"),
        new("88", "Subject to the reduction of the TC diagnostic imaging (effective for services January 1, 2011 and after). Subject to the reduction of the "
            + "PC diagnostic imaging (effective for services January 1, 2012, and after)"),
        new("99", "Concept does not apply"),
    ], Documentation);

    /// <summary>Every list, in the order of the record.</summary>
    public static IReadOnlyList<CodeList> All { get; } =
    [
        Statuses, ProfessionalTechnical, GlobalDays, MultipleProcedures, Bilateral, Assistants, CoSurgeons, TeamSurgeons, Supervision,
        CalculationFlags, ImagingFamilies,
    ];
}
