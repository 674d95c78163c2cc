namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Anemia treated with stimulating agents: why, and how high the hematocrit.</summary>
internal sealed class AnemiaRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Anemia treatment";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 17 §80.12 and ch. 8 §60.4; NCD 110.21";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["EA", "EB", "EC", "ED", "EE", "GS"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        switch (facts.Code.Value)
        {
            case "J0881" or "J0885" or "J0888" or "Q5106":
                verdicts.Applies(["EA", "EB", "EC"], facts.Range("J0881, J0885, J0888, Q5106", "stimulating agents outside dialysis"), "The code is a stimulating agent outside dialysis: chemotherapy (EA), radiotherapy (EB) or neither (EC) caused the anemia, and one of these must say which.");
                verdicts.Never(["ED", "EE", "GS"], facts.KindBasis, "Only stimulating agents for patients on dialysis (J0882, J0887, Q4081, Q5105) take these.");
                break;
            case "J0882" or "J0887" or "Q4081" or "Q5105":
                verdicts.Conditional(["ED", "EE", "GS"], facts.Range("J0882, J0887, Q4081, Q5105", "stimulating agents on dialysis"), "The code is a stimulating agent for patients on dialysis.", "ED or EE when the hematocrit was above 39 %, by how long it was; GS when the dose was reduced because of it.");
                verdicts.Never(["EA", "EB", "EC"], facts.KindBasis, "Only stimulating agents outside dialysis (J0881, J0885, J0888, Q5106) take these.");
                break;
            default:
                if (facts.Kind != ServiceKind.Unknown)
                {
                    verdicts.Never(Modifiers, facts.KindBasis, "Only stimulating agents for anemia (J0881, J0882, J0885, J0887, J0888, Q4081, Q5105, Q5106) take these.");
                }

                break;
        }
    }
}
