namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Distinct services that an NCCI edit would bundle.</summary>
internal sealed class CorrectCodingRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Distinct services (NCCI)";

    /// <inheritdoc/>
    public override string Source => "NCCI Policy Manual for Medicare Services, ch. I §E; Medicare Claims Processing Manual, ch. 23 §20.9.1.1";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["59", "XE", "XP", "XS", "XU"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        switch (facts.Kind)
        {
            case ServiceKind.Service or ServiceKind.Laboratory or ServiceKind.Anesthesia:
                verdicts.Conditional(Modifiers, facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}, which an edit may bundle into another code.", "Only against an edit pair with modifier indicator 1, when documentation shows a separate encounter, practitioner, structure or service, and no more specific modifier says so.");
                break;
            case ServiceKind.Visit:
                verdicts.Never(Modifiers, facts.KindBasis, $"{facts.KindBasis} makes it a visit; beside a procedure a visit takes 25.");
                break;
            case ServiceKind.Ambulance or ServiceKind.Measure:
                verdicts.Never(Modifiers, facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}, which no such edit bundles.");
                break;
        }
    }
}
