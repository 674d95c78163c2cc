namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Contracts of the competitive bidding program, of which none is in force since 2024, and mail-order testing supplies.</summary>
internal sealed class CompetitiveBiddingRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Competitive bidding";

    /// <inheritdoc/>
    public override string Source => "42 CFR 414.400-414.426; Medicare Claims Processing Manual, ch. 36; CMS announcement that contracts of Round 2021 ended on 2023-12-31";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["J4", "J5", "KT", "KV", "KL"];

    private static readonly DateOnly LastDay = new(2023, 12, 31);

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind != ServiceKind.Equipment)
        {
            if (facts.Kind != ServiceKind.Unknown)
            {
                verdicts.Never(Modifiers, facts.KindBasis, $"These stand on items of the competitive bidding program, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
            }

            return;
        }

        string[] contracts = ["J4", "J5", "KT", "KV"];
        if (facts.AsOf > LastDay)
        {
            verdicts.Never(contracts, facts.KindBasis, "The contracts of the competitive bidding program ended on 2023-12-31, and none has followed.");
        }
        else
        {
            verdicts.Conditional(contracts, facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only for an item in a product category and area of the competitive bidding program on the date.");
        }

        if (facts.Code.Value is "A4233" or "A4234" or "A4235" or "A4236" or "A4253" or "A4256" or "A4258" or "A4259")
        {
            verdicts.Applies(["KL"], facts.Range("A4233-A4236, A4253, A4256, A4258, A4259", "diabetic testing supplies"), "The code is a diabetic testing supply, and KL tells that it came by mail order.");
        }
        else
        {
            verdicts.Never(["KL"], facts.KindBasis, "Only diabetic testing supplies (A4233-A4236, A4253, A4256, A4258, A4259) take KL.");
        }
    }
}
