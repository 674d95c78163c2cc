namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Teaching, substitutes, shortage areas, chiropractors.</summary>
internal sealed class PractitionerRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Practitioners";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §90.4, §100 and §220, ch. 1 §30.2.10-30.2.11";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["GC", "GE", "AQ", "Q5", "Q6", "AT"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.IsIn("98940", "98942"))
        {
            verdicts.Applies(["AT"], facts.Range("98940-98942", "chiropractic treatment of the spine"), "Medicare pays chiropractic treatment of the spine only while it is active treatment, which AT says.");
        }
        else if (facts.Kind != ServiceKind.Unknown)
        {
            verdicts.Never(["AT"], facts.KindBasis, "Only chiropractic treatment of the spine (98940-98942) takes AT for Medicare.");
        }

        if (facts.Kind is ServiceKind.Service or ServiceKind.Visit or ServiceKind.Anesthesia)
        {
            verdicts.Conditional(["GC"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only when a resident took part under the direction of a teaching physician.");
            verdicts.Conditional(["AQ"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only in a health professional shortage area that is not paid the bonus automatically.");
            verdicts.Conditional(["Q5", "Q6"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only when a substitute stood in, under a reciprocal arrangement (Q5) or for a fee by the day (Q6).");
            if (facts.IsIn("99202", "99203") || facts.IsIn("99211", "99213") || facts.Code.Value is "G0402" or "G0438" or "G0439")
            {
                verdicts.Conditional(["GE"], facts.Range("99202-99203, 99211-99213, G0402, G0438, G0439", "primary care exception"), "The code is on the list of the primary care exception.", "Only when a resident gave it without the teaching physician present, under the exception.");
            }
            else
            {
                verdicts.Never(["GE"], facts.KindBasis, "The code is not on the list of the primary care exception (99202-99203, 99211-99213, G0402, G0438, G0439).");
            }
        }
        else if (facts.Kind != ServiceKind.Unknown)
        {
            verdicts.Never(["GC", "GE", "AQ", "Q5", "Q6"], facts.KindBasis, $"These stand on services that a practitioner performs, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
        }
    }
}
