using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Both sides and one side of a procedure: decided by the bilateral indicator.</summary>
internal sealed class BilateralRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Bilateral surgery";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §40.7; relative value file, bilateral surgery indicator";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["50", "LT", "RT"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        // A drug or a graft may be given on one side, and some contractors ask for it; a thing that is worn has a rule of its own.
        if (facts.Kind is ServiceKind.Equipment or ServiceKind.Drug or ServiceKind.OtherItem)
        {
            verdicts.Never(["50"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}: two are two units or two lines, never a bilateral procedure.");
            return;
        }

        if (!HasIndicators(facts, verdicts, "bilateral performance", surgicalOnly: true))
        {
            return;
        }

        var basis = facts.Fee("bilateral indicator", facts.Policy!.Bilateral, PhysicianFeeCodeLists.Bilateral);
        switch (basis.Value)
        {
            case "1":
                verdicts.Applies(Modifiers, basis, $"{basis}: done on both sides it is paid at 150 %, with 50 on one line or LT and RT; done on one side, LT or RT names it.");
                break;
            case "3":
                verdicts.Applies(Modifiers, basis, $"{basis}: each side is paid in full, with 50 or with LT and RT.");
                break;
            case "2":
                verdicts.Never(["50"], basis, $"{basis}: the relative values already stand for both sides.");
                verdicts.Conditional(["LT", "RT"], basis, $"{basis}: the relative values already stand for both sides.", "Only to name the side when one side was done; both sides are paid as one.");
                break;
            case "0":
                verdicts.Never(["50"], basis, $"{basis}: two sides are paid as one, because of the anatomy or because another code stands for both sides.");
                verdicts.Conditional(["LT", "RT"], basis, $"{basis}: two sides are paid as one.", "Only to name a side where the body part has sides; payment does not change.");
                break;
            default:
                verdicts.Never(Modifiers, basis, $"{basis}: the concept does not apply.");
                break;
        }
    }
}
