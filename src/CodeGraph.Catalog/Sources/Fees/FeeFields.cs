namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>The fields of a row of the relative value file, in the order of the CSV of 2026.</summary>
internal enum FeeField
{
    Code,
    Modifier,
    Status,
    NotUsed,
    Work,
    NonFacilityPracticeExpense,
    NonFacilityNotApplicable,
    FacilityPracticeExpense,
    FacilityNotApplicable,
    Malpractice,
    NonFacilityTotal,
    FacilityTotal,
    ProfessionalTechnical,
    GlobalDays,
    PreOperative,
    IntraOperative,
    PostOperative,
    MultipleProcedure,
    Bilateral,
    Assistant,
    CoSurgeons,
    TeamSurgeons,
    PricingIndicator,
    EndoscopicBase,
    ConversionFactor,
    Supervision,
    CalculationFlag,
    ImagingFamily,
    CapNonFacilityPracticeExpense,
    CapFacilityPracticeExpense,
    CapMalpractice,
}

/// <summary>Where each field stands in the two layouts.</summary>
internal static class FeeFields
{
    /// <summary>How many fields there are.</summary>
    public static int Count { get; } = Enum.GetValues<FeeField>().Length;

    /// <summary>The caption of each field: what stands over it in lines 6 to 10 of the CSV, read downwards. The description is the AMA's or CMS's text and not read.</summary>
    public static IReadOnlyList<(FeeField Field, string Caption)> Captions { get; } =
    [
        (FeeField.Code, "HCPCS"),
        (FeeField.Modifier, "MOD"),
        (FeeField.Status, "STATUS CODE"),
        (FeeField.NotUsed, "NOT USED FOR MEDICARE PAYMENT"),
        (FeeField.Work, "WORK RVU"),
        (FeeField.NonFacilityPracticeExpense, "NON-FAC PE RVU"),
        (FeeField.NonFacilityNotApplicable, "NON-FAC NA INDICATOR"),
        (FeeField.FacilityPracticeExpense, "FACILITY PE RVU"),
        (FeeField.FacilityNotApplicable, "FACILITY NA INDICATOR"),
        (FeeField.Malpractice, "MP RVU"),
        (FeeField.NonFacilityTotal, "NON-FACILITY TOTAL"),
        (FeeField.FacilityTotal, "FACILITY TOTAL"),
        (FeeField.ProfessionalTechnical, "PCTC IND"),
        (FeeField.GlobalDays, "GLOB DAYS"),
        (FeeField.PreOperative, "PRE OP"),
        (FeeField.IntraOperative, "INTRA OP"),
        (FeeField.PostOperative, "POST OP"),
        (FeeField.MultipleProcedure, "MULT PROC"),
        (FeeField.Bilateral, "BILAT SURG"),
        (FeeField.Assistant, "ASST SURG"),
        (FeeField.CoSurgeons, "CO- SURG"),
        (FeeField.TeamSurgeons, "TEAM SURG"),
        (FeeField.PricingIndicator, "PRIC IND"),
        (FeeField.EndoscopicBase, "ENDO BASE"),
        (FeeField.ConversionFactor, "CONV FACTOR"),
        (FeeField.Supervision, "PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES"),
        (FeeField.CalculationFlag, "CALCULATION FLAG"),
        (FeeField.ImagingFamily, "DIAGNOSTIC IMAGING FAMILY INDICATOR"),
        (FeeField.CapNonFacilityPracticeExpense, "NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT"),
        (FeeField.CapFacilityPracticeExpense, "FACILITY PE USED FOR OPPS PAYMENT AMOUNT"),
        (FeeField.CapMalpractice, "MP USED FOR OPPS PAYMENT AMOUNT"),
    ];

    /// <summary>The 1-based first and last column of each field in the fixed-width file; the pricing indicator has none.</summary>
    public static IReadOnlyList<(FeeField Field, int First, int Last)> Columns { get; } =
    [
        (FeeField.Code, 1, 5),
        (FeeField.Modifier, 6, 7),
        (FeeField.Status, 58, 58),
        (FeeField.NotUsed, 59, 59),
        (FeeField.Work, 60, 65),
        (FeeField.NonFacilityPracticeExpense, 67, 72),
        (FeeField.NonFacilityNotApplicable, 73, 74),
        (FeeField.FacilityPracticeExpense, 76, 81),
        (FeeField.FacilityNotApplicable, 82, 83),
        (FeeField.Malpractice, 85, 89),
        (FeeField.NonFacilityTotal, 91, 96),
        (FeeField.FacilityTotal, 97, 102),
        (FeeField.ProfessionalTechnical, 103, 103),
        (FeeField.GlobalDays, 104, 106),
        (FeeField.PreOperative, 107, 109),
        (FeeField.IntraOperative, 110, 112),
        (FeeField.PostOperative, 113, 115),
        (FeeField.MultipleProcedure, 116, 116),
        (FeeField.Bilateral, 117, 117),
        (FeeField.Assistant, 118, 118),
        (FeeField.CoSurgeons, 119, 119),
        (FeeField.TeamSurgeons, 120, 120),
        (FeeField.EndoscopicBase, 128, 132),
        (FeeField.ConversionFactor, 133, 140),
        (FeeField.Supervision, 142, 143),
        (FeeField.CalculationFlag, 144, 144),
        (FeeField.ImagingFamily, 146, 147),
        (FeeField.CapNonFacilityPracticeExpense, 152, 157),
        (FeeField.CapFacilityPracticeExpense, 159, 164),
        (FeeField.CapMalpractice, 166, 171),
    ];

    /// <summary>The last column of a record.</summary>
    public const int RecordLength = 171;
}
