using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Services by video or by voice alone.</summary>
internal sealed class TelehealthRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Telehealth";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §190; Medicare Benefit Policy Manual, ch. 15 §270; 42 CFR 410.78";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["95", "93", "GT", "GQ", "FQ", "FR", "G0"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        switch (facts.Kind)
        {
            case ServiceKind.Visit or ServiceKind.Service when facts.Policy?.GlobalDays is "010" or "090":
                var days = facts.Fee("global days", facts.Policy.GlobalDays, PhysicianFeeCodeLists.GlobalDays);
                verdicts.Never(Modifiers, days, $"{days} marks an operation, which is done hands-on.");
                break;
            case ServiceKind.Visit or ServiceKind.Service:
                verdicts.Conditional(["95"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only if it is on Medicare's list of telehealth services for the date, which is not loaded, and was given by video; Medicare asks for 95 in few settings, other payers often.");
                verdicts.Conditional(["93", "FQ"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only if it is on Medicare's list of telehealth services for the date, which is not loaded, and was given by voice alone because the patient could not or would not use video.");
                verdicts.Conditional(["GT"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "For Medicare only on claims of critical access hospitals under method II.");
                verdicts.Conditional(["GQ"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only for recorded transmission in a federal demonstration in Alaska or Hawaii.");
                verdicts.Conditional(["FR"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only when the supervising practitioner was present by video.");
                verdicts.Conditional(["G0"], facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}.", "Only for the diagnosis, evaluation or treatment of symptoms of an acute stroke by telehealth.");
                break;
            case ServiceKind.Unknown:
                break;
            default:
                verdicts.Never(Modifiers, facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}, which is not furnished from a distance.");
                break;
        }
    }
}
