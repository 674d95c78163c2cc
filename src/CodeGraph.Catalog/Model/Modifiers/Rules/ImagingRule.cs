using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Film, computed radiography, CT equipment, PET.</summary>
internal sealed class ImagingRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Imaging";

    /// <inheritdoc/>
    public override string Source => "Social Security Act §1834(p) and §1848(b)(9); Medicare Claims Processing Manual, ch. 13 §60.3.1";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["FX", "FY", "CT", "PI", "PS"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.IsIn("78608", "78608") || facts.IsIn("78811", "78816"))
        {
            verdicts.Applies(["PI", "PS"], facts.Range("78608, 78811-78816", "PET of tumors and brain"), "The code is PET, which one of the two marks as part of the first treatment strategy (PI) or a later one (PS) of a cancer.");
        }
        else if (facts.Kind != ServiceKind.Unknown)
        {
            verdicts.Never(["PI", "PS"], facts.KindBasis, "Only PET (78608, 78811-78816) takes PI and PS.");
        }

        var betos = facts.Record?.Betos?.Code;
        if (betos is "I2A" or "I2B" && facts.Kind is ServiceKind.Service)
        {
            verdicts.Conditional(["CT"], facts.KindBasis, "The code is computed tomography.", "Only when the equipment does not meet the standard NEMA XR-29-2013.");
        }

        if (facts.Kind is not (ServiceKind.Service or ServiceKind.Unknown))
        {
            verdicts.Never(["FX", "FY", "CT"], facts.KindBasis, $"These name the equipment of an x-ray or CT, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
        }
        else if (facts.Code.Section?.Id == "CPT-RAD" && facts.Policy is { ProfessionalTechnical: "1" or "3" })
        {
            verdicts.Conditional(["FX", "FY", "CT"], facts.Fee("PC/TC indicator", facts.Policy.ProfessionalTechnical, PhysicianFeeCodeLists.ProfessionalTechnical), "The code is imaging with a technical component.", "Only for x-rays on film (FX), x-rays by computed radiography (FY), or CT on equipment below the standard NEMA XR-29-2013 (CT).");
        }
    }
}
