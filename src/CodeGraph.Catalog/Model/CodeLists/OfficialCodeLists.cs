namespace CodeGraph.Catalog.Model.CodeLists;

/// <summary>
/// The code lists of the HCPCS record, with the meanings CMS's record layout states. Plain misspellings of the layout
/// are put right; each such place says so beside its list.
/// </summary>
public static partial class OfficialCodeLists
{
    /// <summary>Field 9, columns 120-127: how a price is made.</summary>
    public static CodeList PricingIndicators { get; } = new("HCPCS Pricing Indicator Code", "120-127", Pricing());

    /// <summary>Field 10, column 128: whether several methods of pricing apply.</summary>
    public static CodeList MultiplePricingIndicators { get; } = new("HCPCS Multiple Pricing Indicator Code", "128", MultiplePricing());

    /// <summary>Field 14, columns 181-204: laboratory certification categories, grouped under their general category.</summary>
    public static CodeList LabCertifications { get; } = new("HCPCS Lab Certification Code", "181-204", Laboratory());

    /// <summary>Field 16, column 230: Medicare coverage status.</summary>
    public static CodeList Coverages { get; } = new("HCPCS Coverage Code", "230",
    [
        new("C", "Carrier judgment"),
        new("D", "Special coverage instructions apply"),
        new("I", "Not payable by Medicare"),
        new("M", "Non-covered by Medicare"),
        new("S", "Non-covered by Medicare statute"),
    ]);

    /// <summary>Field 17, columns 231-232: approval for ambulatory surgical centers; blank means not approved.</summary>
    public static CodeList AscGroups { get; } = new("HCPCS ASC Payment Group Code", "231-232",
    [
        new("YY", "Approved to be performed in an ambulatory surgical center"),
    ]);

    /// <summary>Field 19, columns 241-243: Medicare outpatient groups, grouped by body system.</summary>
    public static CodeList MogGroups { get; } = new("HCPCS MOG Payment Group Code", "241-243", OutpatientGroups());

    /// <summary>Field 20, column 244: how a code is paid in an ambulatory surgical center.</summary>
    public static CodeList MogPolicyIndicators { get; } = new("HCPCS MOG Payment Policy Indicator", "244",
    [
        new("1", "ASC covered procedure"),
        new("2", "Bundled service/no separate payment"),
        new("3", "Excluded from ASC list"),
        new("4", "Invalid code/90 day grace period"),
        new("6", "Separate payment when furnished in an ASC"),
        new("7", "ASC restricted coverage procedure"),
        new("9", "ASC payment not applicable"),
    ]);

    /// <summary>Field 23, columns 257-259, BETOS_TB: Berenson-Eggers types of service.</summary>
    public static CodeList Betos { get; } = new("HCPCS Berenson-Eggers Type Of Service Code", "257-259", BerensonEggers());

    /// <summary>Field 25, columns 261-265, CMS_TYPE_SRVC_TB: CMS types of service.</summary>
    public static CodeList TypesOfService { get; } = new("HCPCS Type Of Service Code", "261-265", ServiceTypes());

    /// <summary>Field 30, column 293: what the release did to the code.</summary>
    public static CodeList Actions { get; } = new("HCPCS Action Code", "293",
    [
        new("A", "Add procedure or modifier code"),
        new("B", "Change in both administrative data field and long description of procedure or modifier code"),
        new("C", "Change in long description of procedure or modifier code"),
        new("D", "Discontinue procedure or modifier code"),
        new("F", "Change in administrative data field of procedure or modifier code"),
        new("N", "No maintenance for this code"),
        new("P", "Payment change (MOG, pricing indicator codes, anesthesia base units, Ambulatory Surgical Centers)"),
        new("R", "Re-activate discontinued/deleted procedure or modifier code"),
        new("S", "Change in short description of procedure code"),
        new("T", "Miscellaneous change (BETOS, type of service)"),
    ]);

    /// <summary>Every list, in the order of the record.</summary>
    public static IReadOnlyList<CodeList> All { get; } =
    [
        PricingIndicators, MultiplePricingIndicators, LabCertifications, Coverages, AscGroups, MogGroups, MogPolicyIndicators,
        Betos, TypesOfService, Actions,
    ];
}
