namespace CodeGraph.Catalog.Model.CodeLists;

/// <content>Multiple and bilateral procedures.</content>
public static partial class PhysicianFeeCodeLists
{
    private static CodedValue[] MultipleProcedureRules() =>
    [
        new("0", "No payment adjustment rules for multiple procedures apply. If procedure is reported on the same day as another procedure, base the payment on "
            + "the lower of (a) the actual charge, or (b) the fee schedule amount for the procedure."),
        new("1", "Standard payment adjustment rules in effect before January 1, 1995 for multiple procedures apply. In the 1995 file, this indicator only applies "
            + "to codes with a status code of \"D\". If procedure is reported on the same day as another procedure that has an indicator of 1, 2, or 3, rank the "
            + "procedures by fee schedule amount and apply the appropriate reduction to this code (100%, 50%, 25%, 25%, 25%, and by report). Base the payment on "
            + "the lower of (a) the actual charge, or (b) the fee schedule amount reduced by the appropriate percentage."),
        new("2", "Standard payment adjustment rules for multiple procedures apply. If procedure is reported on the same day as another procedure with an "
            + "indicator of 1, 2, or 3, rank the procedures by fee schedule amount and apply the appropriate reduction to this code (100%, 50%, 50%, 50%, 50% and "
            + "by report). Base the payment on the lower of (a) the actual charge, or (b) the fee schedule amount reduced by the appropriate percentage."),
        new("3", "Special rules for multiple endoscopic procedures apply if procedure is billed with another endoscopy in the same family (i.e., another "
            + "endoscopy that has the same base procedure). The base procedure for each code with this indicator is identified in the Endobase field of this "
            + "file. Apply the multiple endoscopy rules to a family before ranking the family with the other procedures performed on the same day (for example, "
            + "if multiple endoscopies in the same family are reported on the same day as endoscopies in another family or on the same day as a non-endoscopic "
            + "procedure). If an endoscopic procedure is reported with only its base procedure, do not pay separately for the base procedure. Payment for the "
            + "base procedure is included in the payment for the other endoscopy."),
        new("4", "Special rules for the technical component (TC) of diagnostic imaging procedures apply if procedure is billed with another diagnostic imaging "
            + "procedure in the same family (per the diagnostic imaging family indicator, below). If procedure is reported in the same session on the same day as "
            + "another procedure with the same family indicator, rank the procedures by fee schedule amount for the TC. Pay 100% for the highest priced procedure, "
            + "and 50% for each subsequent procedure. Base the payment for subsequent procedures on the lower of (a) the actual charge, or (b) the fee schedule "
            + "amount reduced by the appropriate percentage. Subject to 50% reduction of the TC diagnostic imaging (effective for services July 1, 2010 and "
            + "after). Subject to 25% reduction of the PC of diagnostic imaging (effective for services January 1, 2012 through December 31, 2016). Subject to 5% "
            + "reduction of the PC of diagnostic imaging (effective for services January 1, 2017 and after)."),
        new("5", "Subject to 50% of the practice expense component for certain therapy services."),
        new("6", "Subject to 25% reduction of the second highest and subsequent procedures to the TC of diagnostic cardiovascular services, effective for "
            + "services January 1, 2013, and thereafter."),
        new("7", "Subject to 20% reduction of the second highest and subsequent procedures to the TC of diagnostic ophthalmology services, effective for "
            + "services January 1, 2013, and thereafter."),
        new("9", "Concept does not apply."),
    ];

    private static CodedValue[] BilateralRules() =>
    [
        new("0", "150% payment adjustment for bilateral procedures does not apply. If procedure is reported with modifier -50 or with modifiers RT and LT, base the "
            + "payment for the two sides on the lower of: (a) the total actual charge for both sides and (b) 100% of the fee schedule amount for a single code. "
            + "The bilateral adjustment is inappropriate for codes in this category (a) because of physiology or anatomy, or (b) because the code description "
            + "specifically states that it is a unilateral procedure and there is an existing code for the bilateral procedure."),
        new("1", "150% payment adjustment for bilateral procedures applies. If the code is billed with the bilateral modifier or is reported twice on the same day "
            + "by any other means (e.g., with RT and LT modifiers, or with a 2 in the units field), base the payment for these codes when reported as bilateral "
            + "procedures on the lower of: (a) the total actual charge for both sides or (b) 150% of the fee schedule amount for a single code. If the code is "
            + "reported as a bilateral procedure and is reported with other procedure codes on the same day, apply the bilateral adjustment before applying any "
            + "multiple procedure rules."),
        new("2", "150% payment adjustment does not apply. RVUs are already based on the procedure being performed as a bilateral procedure. If the procedure is "
            + "reported with modifier -50 or is reported twice on the same day by any other means (e.g., with RT and LT modifiers or with a 2 in the units field), "
            + "base the payment for both sides on the lower of (a) the total actual charge by the physician for both sides, or (b) 100% of the fee schedule for a "
            + "single code. The RVUs are based on a bilateral procedure because (a) the code descriptor specifically states that the procedure is bilateral, (b) "
            + "the code descriptor states that the procedure may be performed either unilaterally or bilaterally, or (c) the procedure is usually performed as a "
            + "bilateral procedure."),
        new("3", "The usual payment adjustment for bilateral procedures does not apply. If the procedure is reported with modifier -50 or is reported for both sides "
            + "on the same day by any other means (e.g., with RT and LT modifiers or with a 2 in the units field), base the payment for each side or organ or "
            + "site of a paired organ on the lower of (a) the actual charge for each side or (b) 100% of the fee schedule amount for each side. If the procedure "
            + "is reported as a bilateral procedure and with other procedure codes on the same day, determine the fee schedule amount for a bilateral procedure "
            + "before applying any multiple procedure rules. Services in this category are generally radiology procedures or other diagnostic tests which are "
            + "not subject to the special payment rules for other bilateral surgeries."),
        new("9", "Concept does not apply."),
    ];
}
