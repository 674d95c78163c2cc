using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Professional and technical component: decided by the PC/TC indicator alone, and never by a code looking technical.</summary>
internal sealed class ComponentRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Components";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §20 and ch. 13 §20; relative value file, PC/TC indicator";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["26", "TC"];

    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["0"] = "a physician's service, which is not split",
        ["2"] = "the code is the professional component itself",
        ["3"] = "the code is the technical component itself",
        ["4"] = "the code is the whole test; other codes stand for its components",
        ["5"] = "a service incident to a physician's, which is not split",
        ["7"] = "a therapist's service, which is not split",
        ["9"] = "the concept does not apply",
    };

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Policy is null && facts.Record?.MultiplePricingIndicator is { Code: "B" or "C" } method)
        {
            var basis = new ModifierBasis("multiple pricing indicator", method.Code, method.Meaning, facts.Record.Provenance);
            verdicts.Applies(["26"], basis, $"{basis}: the professional component is priced by relative values of its own.");
            if (method.Code == "B")
            {
                verdicts.Applies(["TC"], basis, $"{basis}: the technical component is priced apart from the professional one.");
            }
            else
            {
                verdicts.Never(["TC"], basis, $"{basis}: the test itself is paid under the clinical laboratory fee schedule, without a modifier.");
            }

            return;
        }

        if (facts.Policy is null && facts.Kind is ServiceKind.Anesthesia or ServiceKind.Visit)
        {
            verdicts.Never(Modifiers, facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}, which has no technical component.");
            return;
        }

        if (facts.Policy is null && facts.Kind == ServiceKind.Laboratory && facts.Record is not null && !facts.IsPricedBy("11", "13"))
        {
            verdicts.Never(Modifiers, facts.Pricing, $"{facts.Pricing}: the laboratory test is priced by one method, outside the physician fee schedule, and is not split.");
            return;
        }

        if (HasIndicators(facts, verdicts, "professional and technical component", surgicalOnly: false))
        {
            JudgeIndicator(facts, verdicts, facts.Fee("PC/TC indicator", facts.Policy!.ProfessionalTechnical, PhysicianFeeCodeLists.ProfessionalTechnical));
        }
    }

    private static void JudgeIndicator(ModifierFacts facts, ModifierVerdicts verdicts, ModifierBasis basis)
    {
        var (professional, technical) = (facts.ComponentRow("26"), facts.ComponentRow("TC"));
        switch (basis.Value)
        {
            case "1" when professional is not null && technical is not null:
                verdicts.Applies(["26"], professional, $"{professional}: a diagnostic test whose professional component has a row of its own; without a modifier the code is both components.");
                verdicts.Applies(["TC"], technical, $"{technical}: a diagnostic test whose technical component has a row of its own; without a modifier the code is both components.");
                break;
            case "1":
                verdicts.Conditional(["26", "TC"], basis, $"{basis}: a diagnostic test, for whose components the fee schedule has no rows.", "Only where the contractor pays the components apart.");
                break;

            // Tests of the laboratory fee schedule that a physician interprets: the code itself is 9, its row with 26 is 6.
            case "6" or "8" or "9" when professional is not null:
                verdicts.Applies(["26"], professional, $"{professional}: a laboratory test whose interpretation by a physician has a row of its own, with 26.");
                verdicts.Never(["TC"], professional, $"{professional}: the test itself is paid under the clinical laboratory fee schedule, without a modifier.");
                break;
            case "6" or "8":
                verdicts.Never(["26", "TC"], basis, $"{basis}: the code is the interpretation of a laboratory test by itself, and the fee schedule has no row with 26.");
                break;
            case var value when Whole.TryGetValue(value, out var why):
                verdicts.Never(["26", "TC"], basis, $"{basis}: {why}.");
                break;
            default:
                verdicts.Unknown(["26", "TC"], basis, $"{basis} is not in the official list of indicators.");
                break;
        }
    }
}
