namespace CodeGraph.Catalog.Model.Modifiers;

/// <summary>
/// The modifiers of ambulance trips: one letter for where the trip began and one for where it ended (Medicare Claims Processing Manual, ch. 15 §30(A)).
/// They are no modifiers of the code set by themselves.
/// </summary>
internal static class AmbulanceTrips
{
    private const string Rule = "Origin and destination of ambulance trips: Medicare Claims Processing Manual, ch. 15 §30(A).";

    private static readonly CodedValue[] Both =
    [
        new("D", "Diagnostic or therapeutic site other than P or H"),
        new("E", "Residential, domiciliary or custodial facility that is no skilled nursing facility"),
        new("G", "Hospital-based dialysis facility"),
        new("H", "Hospital"),
        new("I", "Site of transfer between modes of ambulance transport, such as an airport or helicopter pad"),
        new("J", "Dialysis facility that is not hospital-based"),
        new("N", "Skilled nursing facility"),
        new("P", "Physician's office"),
        new("R", "Residence"),
        new("S", "Scene of accident or acute event"),
    ];

    private static readonly CodedValue[] Destinations = [.. Both, new("X", "Intermediate stop at a physician's office on the way to the hospital; destination only")];

    /// <summary>The letters of a trip; null for codes that are no trip.</summary>
    public static ModifierCombination? CombinationsFor(ModifierFacts facts) => facts.Kind != ServiceKind.Ambulance ? null : new ModifierCombination(
        Both,
        Destinations,
        $"{facts.KindBasis} makes it an ambulance service: each line has a modifier of two letters, the first for the origin and the second for the destination, such as RH from home to hospital.",
        facts.KindBasis.Provenance with { Origin = Origin.Derived, Rule = Rule });
}
