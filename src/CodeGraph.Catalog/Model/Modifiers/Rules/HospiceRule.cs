namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Services to patients who have chosen hospice.</summary>
internal sealed class HospiceRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Hospice";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 11 §40 and §50";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["GV", "GW"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Coverage is { Value: "I" or "S" or "M" } excluded)
        {
            verdicts.Never(Modifiers, excluded, $"{excluded}: Medicare does not pay it, in hospice or outside.");
            return;
        }

        switch (facts.Kind)
        {
            case ServiceKind.Visit or ServiceKind.Service:
                verdicts.Conditional(["GV"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only by the attending physician, who is not employed by the hospice, for the terminal illness.");
                verdicts.Conditional(["GW"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only when it has nothing to do with the terminal illness.");
                break;
            case ServiceKind.Unknown:
                break;
            case ServiceKind.Measure:
                verdicts.Never(Modifiers, facts.KindBasis, $"{facts.KindBasis} makes it a quality measure, which carries no payment.");
                break;
            default:
                verdicts.Never(["GV"], facts.KindBasis, $"GV stands on the attending physician's own services, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
                verdicts.Conditional(["GW"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only when it has nothing to do with the terminal illness.");
                break;
        }
    }
}
