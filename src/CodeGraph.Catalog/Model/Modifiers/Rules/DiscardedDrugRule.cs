namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Drug thrown away from a single-dose container, and none thrown away.</summary>
internal sealed class DiscardedDrugRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Discarded drugs";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 17 §40; Social Security Act §1847A(h); CMS, Discarded Drugs and Biologicals, JW and JZ modifier policy";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["JW", "JZ"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        switch (facts.Kind)
        {
            case ServiceKind.Drug when facts.IsPricedBy("51") && !facts.Text.Contains("oral", StringComparison.Ordinal):
                verdicts.Conditional(["JW"], facts.KindBasis, $"{facts.KindBasis} makes it a drug that is paid separately.", "Only from a single-dose container of which some was thrown away: JW on a second line with the units thrown away.");
                verdicts.Conditional(["JZ"], facts.KindBasis, $"{facts.KindBasis} makes it a drug that is paid separately.", "Only from a single-dose container of which nothing was thrown away; since July 2023 each such claim has JW or JZ.");
                break;
            case ServiceKind.Drug when facts.IsPricedBy("00"):
                verdicts.Never(Modifiers, facts.Pricing, $"{facts.Pricing}: the drug is not paid separately under part B.");
                break;
            case ServiceKind.Vaccine:
                verdicts.Never(Modifiers, facts.KindBasis, $"{facts.KindBasis} makes it a vaccine, for which Medicare asks neither.");
                break;
            case ServiceKind.Drug or ServiceKind.Radiopharmaceutical or ServiceKind.OtherItem or ServiceKind.Unknown:
                break;
            default:
                verdicts.Never(Modifiers, facts.KindBasis, $"These stand on drugs, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
                break;
        }
    }
}
