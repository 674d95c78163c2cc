using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Assistants at surgery: decided by the assistant indicator.</summary>
internal sealed class AssistantRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Assistant at surgery";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §20.4.3 and §110.2; relative value file, assistant at surgery indicator";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["80", "81", "82", "AS"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (!HasIndicators(facts, verdicts, "assistant at surgery", surgicalOnly: true))
        {
            return;
        }

        var basis = facts.Fee("assistant at surgery indicator", facts.Policy!.Assistant, PhysicianFeeCodeLists.Assistants);
        switch (basis.Value)
        {
            case "2":
                verdicts.Applies(["80", "81", "AS"], basis, $"{basis}: an assistant may be paid.");
                verdicts.Conditional(["82"], basis, $"{basis}: an assistant may be paid.", "Only in a teaching hospital where no qualified resident was available.");
                break;
            case "0":
                verdicts.Conditional(Modifiers, basis, $"{basis}: an assistant is paid only with documents.", "Documentation must show that an assistant was medically necessary.");
                break;
            case "1":
                verdicts.Never(Modifiers, basis, $"{basis}: by statute no assistant is paid.");
                break;
            default:
                verdicts.Never(Modifiers, basis, $"{basis}: the concept does not apply.");
                break;
        }
    }
}
