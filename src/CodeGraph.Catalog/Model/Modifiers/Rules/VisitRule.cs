using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Modifiers of visits around procedures, and those that visits never take.</summary>
internal sealed class VisitRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Visits";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §30.6.1 and §40.2-40.3";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["24", "25", "57", "AI"];

    private static string Lower(ModifierBasis basis) => $"{basis.Name} {basis.Value}";

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind == ServiceKind.Visit)
        {
            verdicts.Applies(["24", "25"], facts.KindBasis, $"{facts.KindBasis} makes it a visit, which may be paid beside a procedure that it has nothing to do with (24) or on whose day it was a significant service of its own (25).");
            verdicts.Conditional(["57"], facts.KindBasis, $"{facts.KindBasis} makes it a visit.", "Only when the decision for a procedure with 90 global days was made at it, on the day of the procedure or the day before.");
            if (facts.IsIn("99221", "99223") || facts.IsIn("99304", "99306"))
            {
                verdicts.Applies(["AI"], facts.Range("99221-99223, 99304-99306", "initial hospital and nursing facility care"), "The code is initial care, on which the principal physician of record puts AI.");
            }
            else
            {
                verdicts.Never(["AI"], facts.KindBasis, "Only codes of initial hospital and nursing facility care (99221-99223, 99304-99306) take AI.");
            }
        }
        else if (facts.Kind is not (ServiceKind.Unknown or ServiceKind.Service))
        {
            verdicts.Never(Modifiers, facts.KindBasis, $"These stand on the code of a visit, and {Lower(facts.KindBasis)} makes it {facts.KindInWords}.");
        }
        else if (facts.Policy is { GlobalDays: "000" or "010" or "090" or "ZZZ" } procedure)
        {
            var basis = facts.Fee("global days", procedure.GlobalDays, PhysicianFeeCodeLists.GlobalDays);
            verdicts.Never(Modifiers, basis, $"These stand on the code of a visit, and {Lower(basis)} mark a procedure.");
        }
        else if (facts.Policy is { ProfessionalTechnical: "1" or "2" or "3" or "4" } test)
        {
            var basis = facts.Fee("PC/TC indicator", test.ProfessionalTechnical, PhysicianFeeCodeLists.ProfessionalTechnical);
            verdicts.Never(Modifiers, basis, $"These stand on the code of a visit, and {Lower(basis)} marks a diagnostic test.");
        }
    }
}
