namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Medical policy, missing orders, replacements, repairs and upgrades of equipment and supplies.</summary>
internal sealed class EquipmentPolicyRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Equipment: policy and replacement";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 20 §50, §100 and §120; Medicare Program Integrity Manual, ch. 5";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["KX", "EY", "RA", "RB", "GK", "GL"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind != ServiceKind.Equipment)
        {
            if (facts.Kind != ServiceKind.Unknown)
            {
                verdicts.Never(["RA", "RB", "GL", "EY"], facts.KindBasis, $"These stand on equipment and supplies, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
            }

            return;
        }

        verdicts.Conditional(["KX"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only where the medical policy for the item asks for it, and the supplier holds the documents that its criteria are met.");
        verdicts.Conditional(["EY"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only when the supplier has no order from the treating practitioner; the item is then denied.");
        verdicts.Conditional(["GK", "GL"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only with an upgrade: GK on the item that is necessary, beside the line with GA or GZ; GL when the upgrade is given free of charge.");
        if (facts.IsPricedBy("34", "35", "37", "39", "55"))
        {
            verdicts.Never(["RA", "RB"], facts.Pricing, $"{facts.Pricing}: supplies are used up, and new ones are no replacement or repair.");
        }
        else
        {
            verdicts.Conditional(["RA"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only when the whole item is replaced because it was lost, stolen, beyond repair or past its useful lifetime.");
            verdicts.Conditional(["RB"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only for a part that is replaced in the course of a repair.");
        }
    }
}
