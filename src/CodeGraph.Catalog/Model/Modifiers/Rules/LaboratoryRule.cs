using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Waived tests and tests that a reference laboratory did.</summary>
internal sealed class LaboratoryRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Laboratory";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 16 §40.1 and §70; 42 CFR 493.15";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["QW", "90", "92"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind != ServiceKind.Laboratory)
        {
            if (facts.Kind != ServiceKind.Unknown)
            {
                verdicts.Never(Modifiers, facts.KindBasis, $"These stand on laboratory tests, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
            }

            return;
        }

        if (facts.Policy is { Status: "A" or "R" or "C" or "T" } policy)
        {
            var status = facts.Fee("status code", policy.Status, PhysicianFeeCodeLists.Statuses);
            verdicts.Never(["QW"], status, $"{status}: a pathologist's service of the physician fee schedule, which is no waived test.");
        }
        else if (facts.Text.Contains("waived", StringComparison.Ordinal))
        {
            verdicts.Applies(["QW"], facts.Words("waived"), "The official description speaks of a waived test.");
        }
        else
        {
            verdicts.Conditional(["QW"], facts.KindBasis, $"{facts.KindBasis} makes it a laboratory test.", "Only with a test kit on CMS's list of CLIA-waived tests, which is not loaded, in a laboratory with a certificate of waiver.");
        }

        verdicts.Conditional(["90"], facts.KindBasis, $"{facts.KindBasis} makes it a laboratory test.", "Only when the billing laboratory referred the specimen to another one.");
        if (facts.IsIn("86701", "86703") || facts.IsIn("87389", "87389"))
        {
            verdicts.Applies(["92"], facts.Range("86701-86703, 87389", "HIV tests"), "The code is one of the HIV tests that may be done with a portable kit.");
        }
        else
        {
            verdicts.Never(["92"], facts.KindBasis, "Only the HIV tests 86701-86703 and 87389 take 92.");
        }
    }
}
