using System.Collections.Frozen;

namespace CodeGraph.Catalog.Payment;

/// <summary>What modifiers do to an amount.</summary>
internal static class PaymentModifiers
{
    /// <summary>Those that have rows of their own in the relative value file.</summary>
    public static FrozenSet<string> OwnRows { get; } = Set("26", "TC", "53");

    /// <summary>Assistants at surgery.</summary>
    public static FrozenSet<string> Assistants { get; } = Set("80", "81", "82", "AS");

    /// <summary>Who gave the anesthesia; they decide the share.</summary>
    public static FrozenSet<string> Anesthesia { get; } = Set("AA", "AD", "QK", "QX", "QY", "QZ");

    /// <summary>Those that this project's rules take into account.</summary>
    public static FrozenSet<string> WithRule { get; } = Set("50", "51", "54", "55", "62", "78", "LT", "RT");

    /// <summary>Those after which only the contractor knows the amount, and why.</summary>
    public static FrozenDictionary<string, string> ByReport { get; } = new Dictionary<string, string>
    {
        ["22"] = "Modifier 22 (unusual service) is priced by report: the contractor may pay more after reading the documentation (Claims Processing Manual, chapter 12, § 20.4.6).",
        ["52"] = "Modifier 52 (reduced service) is priced by report: the contractor decides how much less is paid (Claims Processing Manual, chapter 12, § 20.4.6).",
        ["56"] = "Modifier 56 (preoperative care only) has no amount: Medicare pays the preoperative share to the surgeon who bills modifier 54 (Claims Processing Manual, chapter 12, § 40.4).",
        ["66"] = "Modifier 66 (team surgery) is priced by report (RVU25D.pdf, Team Surgery).",
        ["73"] = "Modifier 73 is for facilities; the physician fee schedule has no rule for it.",
        ["74"] = "Modifier 74 is for facilities; the physician fee schedule has no rule for it.",
        ["CO"] = "Modifier CO (occupational therapy assistant) lowers the payment by law; CodeGraph does not compute it.",
        ["CQ"] = "Modifier CQ (physical therapist assistant) lowers the payment by law; CodeGraph does not compute it.",
        ["CT"] = "Modifier CT (computed tomography equipment below the standard) lowers the payment by law; CodeGraph does not compute it.",
        ["FX"] = "Modifier FX (x-ray on film) lowers the payment by law; CodeGraph does not compute it.",
        ["FY"] = "Modifier FY (computed radiography) lowers the payment by law; CodeGraph does not compute it.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those that say that Medicare is not expected to pay.</summary>
    public static FrozenDictionary<string, string> NotPaid { get; } = new Dictionary<string, string>
    {
        ["GY"] = "Modifier GY says that the service is excluded by law or is no Medicare benefit: nothing is paid.",
        ["GZ"] = "Modifier GZ says that a denial as not reasonable and necessary is expected: Medicare denies the line.",
        ["PA"] = "Modifier PA (surgery on the wrong body part): Medicare does not pay.",
        ["PB"] = "Modifier PB (surgery on the wrong patient): Medicare does not pay.",
        ["PC"] = "Modifier PC (wrong surgery on a patient): Medicare does not pay.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Common CPT modifiers that exist and change no amount; a catalogue without words for them knows them so.</summary>
    private static readonly FrozenSet<string> WithoutEffect = Set("23", "24", "25", "27", "32", "33", "47", "57", "58", "59", "63", "76", "77", "79", "90", "91", "92", "93", "95", "96", "97", "99");

    /// <summary>Whether the rules know a modifier by themselves.</summary>
    public static bool IsKnown(string modifier) => OwnRows.Contains(modifier) || Assistants.Contains(modifier) || Anesthesia.Contains(modifier)
        || WithRule.Contains(modifier) || ByReport.ContainsKey(modifier) || NotPaid.ContainsKey(modifier) || WithoutEffect.Contains(modifier);

    /// <summary>Whether a modifier changes or decides the amount.</summary>
    public static bool HasEffect(string modifier) => IsKnown(modifier) && !WithoutEffect.Contains(modifier);

    private static FrozenSet<string> Set(params string[] values) => values.ToFrozenSet(StringComparer.Ordinal);
}
