using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Services that were reduced or broken off.</summary>
internal sealed class InterruptedServiceRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Reduced and discontinued services";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §20.4.6 and §30.6.1(B), ch. 14 §40.4, ch. 4 §20.6.4";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["52", "53", "73", "74"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.IsItem || facts.Kind is ServiceKind.Measure or ServiceKind.Laboratory)
        {
            verdicts.Never(Modifiers, facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}, which is not broken off: report the quantity that was furnished.");
            return;
        }

        if (facts.Kind == ServiceKind.Visit)
        {
            verdicts.Never(Modifiers, facts.KindBasis, $"{facts.KindBasis} makes it a visit; a lesser visit has a lower code.");
            return;
        }

        if (facts.HasFeeRow("53"))
        {
            var row = facts.Fee("row with modifier 53", "present", PhysicianFeeCodeLists.Statuses) with { Meaning = "relative values for the discontinued procedure" };
            verdicts.Applies(["53"], row, "The fee schedule has a row of its own for the discontinued procedure.");
        }
        else if (facts.Kind == ServiceKind.Service)
        {
            verdicts.Conditional(["53"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}, and the contractor prices the part that was done.", "Only when a procedure was begun and stopped for the patient's well-being; documentation must tell how far it went.");
        }

        if (facts.Kind == ServiceKind.Service)
        {
            verdicts.Conditional(["52"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}, and the contractor prices the part that was done.", "Only when no code describes the lesser service; documentation must tell what was left out.");
        }

        if (facts.Kind == ServiceKind.Anesthesia)
        {
            verdicts.Never(["52", "73", "74"], facts.KindBasis, $"{facts.KindBasis} makes it an anesthesia service, which is paid by its time.");
        }
        else if (facts.Record is { Asc: not null } record)
        {
            var basis = new ModifierBasis("ASC payment group", record.Asc.Group.Code, record.Asc.Group.Meaning, record.Provenance);
            verdicts.Conditional(["73", "74"], basis, $"{basis}: the procedure may be done in an ambulatory surgical center.", "Only on the claim of the hospital outpatient department or surgical center: 73 before anesthesia, 74 after.");
        }
    }
}
