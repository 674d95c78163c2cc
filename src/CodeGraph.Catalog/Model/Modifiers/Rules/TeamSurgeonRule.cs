using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Team surgery: decided by the indicator of its own.</summary>
internal sealed class TeamSurgeonRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Team surgery";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §40.8; relative value file, team surgery indicator";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["66"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (!HasIndicators(facts, verdicts, "team of surgeons", surgicalOnly: true))
        {
            return;
        }

        var basis = facts.Fee("team surgery indicator", facts.Policy!.TeamSurgeons, PhysicianFeeCodeLists.TeamSurgeons);
        switch (basis.Value)
        {
            case "2":
                verdicts.Applies(Modifiers, basis, $"{basis}: a team of surgeons may be paid, by report.");
                break;
            case "1":
                verdicts.Conditional(Modifiers, basis, $"{basis}: a team of surgeons may be paid with documents.", "Documentation must show that a team was medically necessary.");
                break;
            case "0":
                verdicts.Never(Modifiers, basis, $"{basis}: team surgeons are not permitted.");
                break;
            default:
                verdicts.Never(Modifiers, basis, $"{basis}: the concept does not apply.");
                break;
        }
    }
}
