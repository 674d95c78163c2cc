using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Plans of care, assistants and the threshold of outpatient therapy.</summary>
internal sealed class TherapyRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Outpatient therapy";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 5 §10.3, §20.1 and §20.2; relative value file, PC/TC indicator 7 and multiple procedure indicator 5";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["GN", "GO", "GP", "CO", "CQ", "KX"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        var basis = facts.Policy is { MultipleProcedure: "5" } policy ? facts.Fee("multiple procedure indicator", policy.MultipleProcedure, PhysicianFeeCodeLists.MultipleProcedures)
            : facts.Policy is { ProfessionalTechnical: "7" } other ? facts.Fee("PC/TC indicator", other.ProfessionalTechnical, PhysicianFeeCodeLists.ProfessionalTechnical)
            : !facts.IsItem && (facts.HasType("U") || facts.HasType("W")) ? facts.TypesOfService
            : null;
        if (basis is not null)
        {
            verdicts.Applies(["GN", "GO", "GP"], basis, $"{basis} marks outpatient therapy: each line names its plan of care, speech-language (GN), occupational (GO) or physical therapy (GP).");
            verdicts.Conditional(["CO", "CQ"], basis, $"{basis} marks outpatient therapy.", "Only when an assistant gave the service in whole or in part: CO beside GO, CQ beside GP; paid at 85 %.");
            verdicts.Conditional(["KX"], basis, $"{basis} marks outpatient therapy.", "Only above the yearly threshold amount, when the therapy is still medically necessary.");
        }
        else if (facts.Kind is not (ServiceKind.Unknown or ServiceKind.Service or ServiceKind.Visit))
        {
            verdicts.Never(["GN", "GO", "GP", "CO", "CQ"], facts.KindBasis, $"These stand on outpatient therapy, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
        }
    }
}
