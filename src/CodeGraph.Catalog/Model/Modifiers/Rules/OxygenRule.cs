namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Flow and coverage group of home oxygen.</summary>
internal sealed class OxygenRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Home oxygen";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 20 §30.6; NCD 240.2; 42 CFR 414.226";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["QA", "QB", "QE", "QF", "QG", "QR", "N1", "N2", "N3"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (!facts.IsPricedBy("33"))
        {
            if (facts.Kind != ServiceKind.Unknown)
            {
                verdicts.Never(Modifiers, facts.KindBasis, $"These stand on oxygen and oxygen equipment (pricing indicator 33), and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
            }

            return;
        }

        verdicts.Applies(["N1", "N2", "N3"], facts.Pricing, $"{facts.Pricing} is oxygen; one of these tells which coverage criteria (group I, II or III) the patient meets.");
        verdicts.Conditional(["QA", "QB", "QE", "QF", "QG", "QR"], facts.Pricing, $"{facts.Pricing} is oxygen, whose payment depends on the prescribed flow.", "Only when the flow is below 1 or above 4 liters a minute; each names a range, at rest, by day and night.");
    }
}
