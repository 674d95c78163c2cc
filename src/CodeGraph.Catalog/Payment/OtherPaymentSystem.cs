using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Payment;

/// <summary>The payment system that prices a code when the physician fee schedule does not, as the HCPCS record tells it.</summary>
/// <param name="Name">The system in words.</param>
/// <param name="Explanation">A sentence about the code.</param>
/// <param name="Indicator">The HCPCS pricing indicator it was told from; null when it was told from something else.</param>
/// <param name="IsPaid">False when the indicator says that the service is not priced separately or no value is established.</param>
/// <param name="Provenance">The rule, and the record it was applied to.</param>
public sealed record OtherPaymentSystem(string Name, string Explanation, CodedValue? Indicator, bool IsPaid, Provenance Provenance)
{
    private const string Rule = "The HCPCS pricing indicator (columns 120-127 of the alpha-numeric file) names the method by which Medicare part B prices the code.";

    /// <summary>The systems that the pricing indicators of a record name, in the order of the record; empty without a record or indicators.</summary>
    public static IReadOnlyList<OtherPaymentSystem> Of(string code, OfficialRecord? record)
    {
        ArgumentNullException.ThrowIfNull(code);
        return record is null ? [] : [.. record.PricingIndicators.Select(indicator => Of(code, indicator, record.Provenance))];
    }

    private static OtherPaymentSystem Of(string code, CodedValue indicator, Provenance record)
    {
        var (name, isPaid) = indicator.Code switch
        {
            "00" => ("no separate payment by Medicare part B", false),
            "11" => ("physician fee schedule", true),
            "12" => ("physician fee schedule, anesthesia base units", true),
            "13" => ("physician fee schedule, priced by the contractor", true),
            "21" => ("clinical laboratory fee schedule", true),
            "22" => ("clinical laboratory fee schedule, priced by the contractor", true),
            "31" or "32" or "33" or "34" or "35" or "36" or "37" or "38" => ("DMEPOS fee schedule", true),
            "39" => ("parenteral and enteral nutrition fee schedule (DMEPOS)", true),
            "40" => ("lymphedema compression treatment items (DMEPOS)", true),
            "45" or "46" => ("DMEPOS, priced by the contractor", true),
            "51" => ("drug pricing of Medicare part B, usually by average sales price (ASP)", true),
            "52" => ("reasonable charge", true),
            "53" => ("a price set by statute", true),
            "54" => ("vaccine pricing of Medicare part B", true),
            "55" => ("splints and casts fee schedule", true),
            "56" => ("fee schedule of intraocular lenses inserted in a physician's office", true),
            "57" => ("priced by the contractor", true),
            "99" => ("no value established", false),
            _ => ("unknown", false),
        };
        var explanation = indicator.Code switch
        {
            "00" => $"{code} is not separately priced by Medicare part B (HCPCS pricing indicator 00).",
            "99" => $"Medicare has established no value for {code} (HCPCS pricing indicator 99).",
            "57" => $"{code} is priced by the Medicare contractor (HCPCS pricing indicator 57).",
            _ when indicator.Meaning is null => $"The official list does not explain the HCPCS pricing indicator {indicator.Code} of {code}.",
            _ => $"{code} is paid by another system than the relative values of the physician fee schedule: {name} (HCPCS pricing indicator {indicator.Code}, {indicator.Meaning}).",
        };
        return new OtherPaymentSystem(name, explanation, indicator, isPaid, new Provenance(Origin.Derived, record.Source, record.Release, record.Row, Rule));
    }
}
