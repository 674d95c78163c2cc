namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>The makers of biosimilars, which modifiers named until April 2018.</summary>
internal sealed class BiosimilarRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Biosimilars";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 17 §40; CMS, Part B biosimilar biological product payment, modifiers discontinued on 2018-04-01";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["ZA", "ZB", "ZC"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Text.Contains("biosimilar", StringComparison.Ordinal))
        {
            verdicts.Conditional(Modifiers, facts.Words("biosimilar"), "The official description has it a biosimilar.", "The one of the product's manufacturer: Novartis/Sandoz (ZA), Pfizer/Hospira (ZB), Merck/Samsung Bioepis (ZC); until April 2018.");
        }
        else if (facts.Kind != ServiceKind.Unknown)
        {
            verdicts.Never(Modifiers, facts.KindBasis, "Only biosimilars took the modifier of their maker.");
        }
    }
}
