namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Drugs of the 340B program, and insulin for pumps.</summary>
internal sealed class DrugProgramRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Drug programs";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 4 and ch. 17 §20; CMS, 340B modifier instructions for 2025; Social Security Act §1833(b) as amended by Pub. L. 117-169 §11407";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["JG", "TB", "JK", "JL"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind is ServiceKind.Drug or ServiceKind.Radiopharmaceutical or ServiceKind.Unknown)
        {
            if (facts.IsPricedBy("51"))
            {
                verdicts.Conditional(["TB"], facts.Pricing, $"{facts.Pricing}: a separately payable drug.", "Only when it was acquired under the 340B program, on claims of covered entities.");
                verdicts.Conditional(["JG"], facts.Pricing, $"{facts.Pricing}: a separately payable drug.", "Only when it was acquired under the 340B program, by hospitals to which TB did not apply; until the end of 2024.");
            }
        }
        else
        {
            verdicts.Never(["JG", "TB"], facts.KindBasis, $"These stand on drugs, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
        }

        if (facts.Text.Contains("insulin", StringComparison.Ordinal) && facts.Text.Contains("dme", StringComparison.Ordinal) && facts.Code.Value[0] == 'J')
        {
            verdicts.Applies(["JK", "JL"], facts.Words("insulin ... dme"), "The code is insulin for a pump, and one of the two tells whether it is for up to one (JK) or three months (JL).");
        }
        else if (facts.Kind != ServiceKind.Unknown)
        {
            verdicts.Never(["JK", "JL"], facts.KindBasis, "Only insulin for a pump takes JK and JL.");
        }
    }
}
