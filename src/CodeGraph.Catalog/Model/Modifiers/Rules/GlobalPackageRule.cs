using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Parts of the global surgical package and procedures within it: decided by the global days.</summary>
internal sealed class GlobalPackageRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Global surgery";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 12 §40.1-40.4; relative value file, global days";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["22", "54", "55", "56", "58", "78", "79"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (!HasIndicators(facts, verdicts, "global surgical package", surgicalOnly: true))
        {
            return;
        }

        var basis = facts.Fee("global days", facts.Policy!.GlobalDays, PhysicianFeeCodeLists.GlobalDays);
        if (basis.Value is "000" or "010" or "090")
        {
            verdicts.Conditional(["22"], basis, $"{basis}: a procedure with a global package, for which more work than usual can be paid.", "An operative report and a statement must show how the work went substantially beyond the usual.");
            verdicts.Applies(["58", "78", "79"], basis, $"{basis}: a procedure that may fall into the global period of an earlier one.");
        }

        switch (basis.Value)
        {
            case "010" or "090":
                verdicts.Applies(["54", "55"], basis, $"{basis}: the package has care before, at and after the operation, which two physicians may share.");
                verdicts.Conditional(["56"], basis, $"{basis}: the package has care before the operation.", "Medicare pays that part with 54; only for other payers that pay it apart.");
                break;
            case "000":
                verdicts.Never(["54", "55", "56"], basis, $"{basis}: the package ends on the day of the procedure, so there is no care after it to share.");
                break;
            case "YYY":
                verdicts.Conditional(Modifiers, basis, $"{basis}: the contractor says whether there is a global package, and for how many days.", "Only where the contractor sets a global period for the procedure.");
                break;
            default:
                verdicts.Never(["22", "54", "55", "56"], basis, $"{basis}: {(basis.Value == "ZZZ" ? "the code is always part of another service's package" : basis.Value == "MMM" ? "maternity care has packages of its own" : "the global concept does not apply")}.");
                verdicts.Conditional(["58", "78", "79"], basis, $"{basis}: the code has no global period of its own.", "Only while the global period of another procedure by the same physician runs.");
                break;
        }
    }
}
