using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Several procedures on one day: decided by the multiple procedure indicator.</summary>
internal sealed class MultipleProcedureRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Multiple procedures";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §40.6; relative value file, multiple procedure indicator";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["51"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (!HasIndicators(facts, verdicts, "reduction for multiple procedures", surgicalOnly: true))
        {
            return;
        }

        var basis = facts.Fee("multiple procedure indicator", facts.Policy!.MultipleProcedure, PhysicianFeeCodeLists.MultipleProcedures);
        switch (basis.Value)
        {
            case "1" or "2" or "3":
                verdicts.Applies(Modifiers, basis, $"{basis}: the second and further procedures of a session are paid at a reduced rate; 51 marks all but the one with the highest value.");
                break;
            case "4" or "5" or "6" or "7":
                verdicts.Conditional(Modifiers, basis, $"{basis}: a reduction of its own kind, which Medicare applies without a modifier.", "Only where a payer asks for 51 on such services.");
                break;
            default:
                verdicts.Never(Modifiers, basis, $"{basis}: no reduction for multiple procedures applies.");
                break;
        }
    }
}
