namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>The way a drug was given.</summary>
internal sealed class DrugRouteRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Routes of drugs";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 8 §60.4 and ch. 17 §20; Medicare Benefit Policy Manual, ch. 15 §50.2";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["JA", "JB", "KD", "KO", "KP", "KQ"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind != ServiceKind.Drug)
        {
            if (facts.Kind != ServiceKind.Unknown)
            {
                verdicts.Never(Modifiers, facts.KindBasis, $"These stand on drugs, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
            }

            return;
        }

        if (facts.Text.Contains("inject", StringComparison.Ordinal))
        {
            verdicts.Conditional(["JA", "JB"], facts.Words("injection"), "The official description has it injected.", "Only where the drug can be given into a vein (JA) and under the skin (JB), and coverage depends on it.");
        }
        else if (facts.Text.Contains("oral", StringComparison.Ordinal) || facts.Text.Contains("inhalation", StringComparison.Ordinal))
        {
            var word = facts.Text.Contains("inhalation", StringComparison.Ordinal) ? "inhalation" : "oral";
            verdicts.Never(["JA", "JB"], facts.Words(word), $"The official description has it for {(word == "oral" ? "taking by mouth" : "inhalation")}.");
        }

        if (facts.Text.Contains("inhalation", StringComparison.Ordinal))
        {
            verdicts.Conditional(["KO", "KP", "KQ"], facts.Words("inhalation"), "The official description has it for inhalation.", "Only in unit dose form: one drug (KO), or the first (KP) and the further drugs (KQ) of a mixture.");
        }
        else
        {
            verdicts.Never(["KO", "KP", "KQ"], facts.KindBasis, "Only solutions for inhalation in unit dose form take KO, KP and KQ.");
        }

        if (facts.Record?.Betos?.Code == "D1G" || facts.Text.Contains("through dme", StringComparison.Ordinal))
        {
            verdicts.Conditional(["KD"], facts.KindBasis, "The code is a drug given through equipment.", "Only when it was infused through a pump that is durable medical equipment.");
        }
    }
}
