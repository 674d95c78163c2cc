namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Left and right of things that are worn on one side.</summary>
internal sealed class SideOfItemRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Sides of items";

    /// <inheritdoc/>
    public override string Source => "DME MAC policy articles: Orthopedic Footwear A52481, Therapeutic Shoes A52501, Lower Limb Prostheses A52496, Knee Orthoses A52465, Refractive Lenses A52499, Eye Prostheses A52462; Medicare Claims Processing Manual, ch. 20 §130";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["LT", "RT"];

    private static readonly (string First, string Last, string What)[] Worn =
    [
        ("A5500", "A5514", "therapeutic shoes and inserts"),
        ("L1810", "L2999", "orthoses of the leg"),
        ("L3000", "L3090", "foot inserts"),
        ("L3201", "L3649", "orthopedic shoes and their parts"),
        ("L3670", "L4631", "orthoses of arm and leg"),
        ("L5000", "L7499", "artificial limbs and their parts"),
        ("L8020", "L8039", "breast prostheses"),
        ("L8400", "L8485", "prosthetic socks and sheaths"),
        ("V2100", "V2599", "lenses"),
        ("V2623", "V2629", "artificial eyes"),
        ("V2700", "V2784", "additions to lenses"),
    ];

    private static readonly (string First, string Last, string What)[] Midline =
    [
        ("L0112", "L1499", "orthoses of the trunk"),
        ("V2020", "V2025", "frames"),
    ];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind != ServiceKind.Equipment)
        {
            return;
        }

        foreach (var (first, last, what) in Worn)
        {
            if (facts.IsIn(first, last) && !facts.Text.Contains("bilateral", StringComparison.Ordinal))
            {
                verdicts.Applies(["LT", "RT"], facts.Range($"{first}-{last}", what), $"The code is one of the {what} ({first}-{last}), which are worn on one side.");
                return;
            }
        }

        foreach (var (first, last, what) in Midline)
        {
            if (facts.IsIn(first, last))
            {
                verdicts.Never(["LT", "RT"], facts.Range($"{first}-{last}", what), $"The code is one of the {what} ({first}-{last}), which have no side.");
                return;
            }
        }

        if (facts.IsPricedBy("34", "35", "36", "39") || facts.IsPricedBy("31", "33"))
        {
            verdicts.Never(["LT", "RT"], facts.Pricing, $"{facts.Pricing}: equipment, supplies and dressings of this kind have no side.");
        }
    }
}
