namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Who gave anesthesia, in what state the patient was: on anesthesia codes and no others.</summary>
internal sealed class AnesthesiaRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Anesthesia";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §50 and §140; 42 CFR 414.46";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["AA", "AD", "QK", "QX", "QY", "QZ", "QS", "G8", "G9", "P1", "P2", "P3", "P4", "P5", "P6", "47"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind == ServiceKind.Anesthesia)
        {
            verdicts.Applies(["AA", "AD", "QK", "QX", "QY", "QZ"], facts.KindBasis, $"{facts.KindBasis} makes it an anesthesia service; one of these says who gave or directed it, and decides the payment.");
            verdicts.Conditional(["QS", "G8", "G9"], facts.KindBasis, $"{facts.KindBasis} makes it an anesthesia service.", "Only when it was monitored anesthesia care; beside the modifier that says who gave it.");
            verdicts.Conditional(["P1", "P2", "P3", "P4", "P5", "P6"], facts.KindBasis, $"{facts.KindBasis} makes it an anesthesia service.", "Only for payers that pay by the patient's physical status; Medicare pays nothing for it.");
            verdicts.Never(["47"], facts.KindBasis, "47 stands on the code of the operation whose surgeon gave the anesthesia, never on an anesthesia code.");
            return;
        }

        if (facts.Kind != ServiceKind.Unknown)
        {
            verdicts.Never(Modifiers.Except(facts.Kind == ServiceKind.Service ? ["47"] : []).ToArray(), facts.KindBasis, $"These stand on anesthesia codes only, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
        }

        if (facts.Policy?.GlobalDays is "000" or "010" or "090" && facts.Kind == ServiceKind.Service)
        {
            verdicts.Conditional(["47"], facts.KindBasis, "The code is a procedure, whose surgeon may give regional or general anesthesia.", "Only for payers that pay for it; Medicare counts it into the operation.");
        }
    }
}
