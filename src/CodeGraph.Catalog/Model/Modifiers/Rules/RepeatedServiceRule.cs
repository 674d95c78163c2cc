namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>A service that was repeated on the same day.</summary>
internal sealed class RepeatedServiceRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Repeated services";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §40.2(A), ch. 16 §100.5.1";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["76", "77", "91"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        switch (facts.Kind)
        {
            case ServiceKind.Laboratory when facts.Policy is not { Status: "A" or "R" or "C" }:
                verdicts.Applies(["91"], facts.KindBasis, $"{facts.KindBasis} makes it a laboratory test, which may be needed again on one day for a further result.");
                verdicts.Never(["76", "77"], facts.KindBasis, $"{facts.KindBasis} makes it a laboratory test, whose repetition is marked with 91.");
                break;
            case ServiceKind.Service or ServiceKind.Laboratory:
                verdicts.Conditional(["76", "77"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only when the whole procedure had to be done again on the same day, by the same (76) or another physician (77).");
                verdicts.Never(["91"], facts.KindBasis, "91 stands on tests of the clinical laboratory fee schedule, and this is a physician's service.");
                break;
            case ServiceKind.Unknown:
                break;
            default:
                verdicts.Never(Modifiers, facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}; more of it is told by units.");
                break;
        }
    }
}
