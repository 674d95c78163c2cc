namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Class findings of routine foot care.</summary>
internal sealed class FootCareRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Foot care";

    /// <inheritdoc/>
    public override string Source => "Medicare Benefit Policy Manual, ch. 15 §290";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["Q7", "Q8", "Q9"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Code.Value is "11055" or "11056" or "11057" or "11719" or "11720" or "11721" or "G0127")
        {
            verdicts.Conditional(Modifiers, facts.Range("11055-11057, 11719-11721, G0127", "routine foot care"), "The code is routine foot care, which is covered only with the findings of a systemic disease.", "One class A finding (Q7), two class B findings (Q8), or one class B and two class C findings (Q9).");
        }
        else if (facts.Kind != ServiceKind.Unknown)
        {
            verdicts.Never(Modifiers, facts.KindBasis, "Only the codes of routine foot care (11055-11057, 11719-11721, G0127) take class findings.");
        }
    }
}
