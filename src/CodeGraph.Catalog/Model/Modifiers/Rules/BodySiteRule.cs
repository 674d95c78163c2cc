namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Eyelids, fingers, toes and coronary arteries: the modifiers that name one stand on procedures of that part of the body.</summary>
internal sealed class BodySiteRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Body sites";

    /// <inheritdoc/>
    public override string Source => "NCCI Policy Manual for Medicare Services, ch. I §E; Medicare Claims Processing Manual, ch. 23 §20.3";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "LC", "LD", "LM", "RC", "RI"];

    private static readonly string[] Coronary = ["LC", "LD", "LM", "RC", "RI"];

    private static readonly (string[] Modifiers, string First, string Last, string Part)[] Ranges =
    [
        (["E1", "E2", "E3", "E4"], "67700", "67999", "eyelids"),
        (["FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"], "26010", "26989", "hand and fingers"),
        (["TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9"], "28001", "28899", "foot and toes"),
        (Coronary, "92920", "92975", "coronary arteries"),
    ];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind is not (ServiceKind.Service or ServiceKind.Unknown))
        {
            if (facts.Kind != ServiceKind.Equipment)
            {
                verdicts.Never(Modifiers, facts.KindBasis, $"These name a part of the body on a procedure, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
            }

            return;
        }

        foreach (var (modifiers, first, last, part) in Ranges)
        {
            if (facts.IsIn(first, last))
            {
                var basis = facts.Range($"{first}-{last}", $"procedures of the {part}");
                verdicts.Conditional(modifiers, basis, $"The code is one of the procedures of the {part} ({first}-{last}).", $"Only when the procedure was done on the part that the modifier names.");
                verdicts.Never([.. Modifiers.Except(modifiers)], basis, $"The code is one of the procedures of the {part} ({first}-{last}), and these name another part of the body.");
            }
        }

        if (facts.Text.Contains("coronary", StringComparison.Ordinal))
        {
            verdicts.Applies(Coronary, facts.Words("coronary"), "The official description says that a coronary artery is treated, and the modifier names it.");
        }
    }
}
