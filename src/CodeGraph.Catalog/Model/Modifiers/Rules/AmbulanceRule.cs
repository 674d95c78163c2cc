namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Ambulance trips: arrangement, several patients, death; beside them the two letters of origin and destination.</summary>
internal sealed class AmbulanceRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Ambulance";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 15 §30; 42 CFR 414.610";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["GM", "QL", "QM", "QN", "TQ"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind != ServiceKind.Ambulance)
        {
            if (facts.Kind != ServiceKind.Unknown)
            {
                verdicts.Never(Modifiers, facts.KindBasis, $"These stand on ambulance services, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
            }

            return;
        }

        verdicts.Applies(["GM"], facts.KindBasis, $"{facts.KindBasis}: several patients may ride on one trip.");
        verdicts.Applies(["QL"], facts.KindBasis, $"{facts.KindBasis}: the patient may be pronounced dead after the ambulance was called.");
        verdicts.Conditional(["QM", "QN"], facts.KindBasis, $"{facts.KindBasis} makes it an ambulance service.", "Only on the claim of a hospital or other provider: under arrangement with a supplier (QM) or with its own vehicle (QN).");
        if (facts.Text.Contains("basic life support", StringComparison.Ordinal))
        {
            verdicts.Conditional(["TQ"], facts.Words("basic life support"), "The official description has it basic life support.", "Only by a volunteer ambulance provider.");
        }
        else
        {
            verdicts.Never(["TQ"], facts.KindBasis, "Only basic life support by a volunteer provider takes TQ.");
        }
    }
}
