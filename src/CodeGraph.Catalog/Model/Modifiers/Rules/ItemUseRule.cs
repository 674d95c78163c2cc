namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>What an item was used with: dressings by wounds, tape by purpose, food by route, prosthetic parts by function level.</summary>
internal sealed class ItemUseRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Use of items";

    /// <inheritdoc/>
    public override string Source => "DME MAC policy articles: Surgical Dressings A54563, Ostomy Supplies A52487, Urological Supplies A52521, Lower Limb Prostheses A52496; Medicare Claims Processing Manual, ch. 20";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "AU", "AV", "AW", "BA", "BO", "K0", "K1", "K2", "K3", "K4", "KM", "KN"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind != ServiceKind.Equipment)
        {
            if (facts.Kind != ServiceKind.Unknown)
            {
                verdicts.Never(Modifiers, facts.KindBasis, $"These tell how an item was used, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
            }

            return;
        }

        string[] wounds = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"];
        if (facts.IsPricedBy("35"))
        {
            verdicts.Applies(wounds, facts.Pricing, $"{facts.Pricing} is a surgical dressing; one of these counts the wounds it is used on.");
        }
        else if (facts.IsPricedBy("37"))
        {
            verdicts.Conditional(wounds, facts.Pricing, $"{facts.Pricing} is no surgical dressing by itself.", "Only for tape or saline used on wounds as the dressing policy has it.");
        }
        else
        {
            verdicts.Never(wounds, facts.Pricing, $"{facts.Pricing} is no surgical dressing.");
        }

        switch (facts.Code.Value)
        {
            case "A4450" or "A4452":
                verdicts.Applies(["AU", "AV", "AW"], facts.Range(facts.Code.Value, "tape"), "Tape is paid by what it holds: ostomy, urological or tracheostomy supplies (AU), a prosthesis (AV), a dressing (AW).");
                break;
            case "A5120":
                verdicts.Applies(["AU", "AV"], facts.Range("A5120", "skin barrier wipes"), "Wipes are paid by what they are used with: ostomy or urological supplies (AU), a facial prosthesis (AV).");
                break;
            case "A4217":
                verdicts.Applies(["AU"], facts.Range("A4217", "sterile water or saline"), "Water and saline are paid with AU beside urological or ostomy supplies.");
                break;
        }

        JudgeNutrition(facts, verdicts);
        JudgeProsthesis(facts, verdicts);
    }

    private static void JudgeNutrition(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Code.Value == "E0776")
        {
            verdicts.Applies(["BA"], facts.Range("E0776", "IV pole"), "The pole is paid with BA beside enteral or parenteral nutrition.");
        }
        else
        {
            verdicts.Never(["BA"], facts.KindBasis, "Only the IV pole (E0776) takes BA.");
        }

        if (facts.IsIn("B4149", "B4162"))
        {
            verdicts.Applies(["BO"], facts.Range("B4149-B4162", "enteral formulas"), "BO says that the formula is taken by mouth, which Medicare does not cover.");
        }
        else
        {
            verdicts.Never(["BO"], facts.KindBasis, "Only enteral formulas (B4149-B4162) take BO.");
        }
    }

    private static void JudgeProsthesis(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        string[] levels = ["K0", "K1", "K2", "K3", "K4"];
        if (facts.IsIn("L5000", "L5999") && (facts.Text.Contains("foot", StringComparison.Ordinal) || facts.Text.Contains("ankle", StringComparison.Ordinal)
            || facts.Text.Contains("knee", StringComparison.Ordinal) || facts.Text.Contains("hip", StringComparison.Ordinal)))
        {
            verdicts.Conditional(levels, facts.Range("L5000-L5999", "artificial legs and their parts"), "The code is of an artificial leg with a foot, ankle, knee or hip.", "On feet, ankles, knees and hips as the policy lists them; one level tells what the patient can do.");
        }
        else
        {
            verdicts.Never(levels, facts.KindBasis, "Only feet, ankles, knees and hips of artificial legs (L5000-L5999) take a function level.");
        }

        if (facts.IsIn("L8040", "L8047"))
        {
            verdicts.Applies(["KM", "KN"], facts.Range("L8040-L8047", "facial prostheses"), "One of the two tells whether a new mold was made (KM) or the old one used (KN).");
        }
        else
        {
            verdicts.Never(["KM", "KN"], facts.KindBasis, "Only facial prostheses (L8040-L8047) take KM and KN.");
        }
    }
}
