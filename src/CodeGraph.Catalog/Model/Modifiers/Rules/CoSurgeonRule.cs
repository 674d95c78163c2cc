using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Co-surgeons: decided by the indicator of its own.</summary>
internal sealed class CoSurgeonRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Co-surgeons";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §40.8; relative value file, co-surgeons indicator";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["62"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (!HasIndicators(facts, verdicts, "co-surgeons", surgicalOnly: true))
        {
            return;
        }

        var basis = facts.Fee("co-surgeons indicator", facts.Policy!.CoSurgeons, PhysicianFeeCodeLists.CoSurgeons);
        switch (basis.Value)
        {
            case "2":
                verdicts.Applies(Modifiers, basis, $"{basis}: two surgeons of different specialties may each be paid, without documents.");
                break;
            case "1":
                verdicts.Conditional(Modifiers, basis, $"{basis}: two surgeons may be paid with documents.", "Documentation must show that two surgeons were medically necessary.");
                break;
            case "0":
                verdicts.Never(Modifiers, basis, $"{basis}: co-surgeons are not permitted.");
                break;
            default:
                verdicts.Never(Modifiers, basis, $"{basis}: the concept does not apply.");
                break;
        }
    }
}
