namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Who is liable when Medicare denies: expected denials with and without a notice, and exclusions.</summary>
internal sealed class LiabilityRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "Liability";

    /// <inheritdoc/>
    public override string Source => "Medicare Claims Processing Manual, ch. 1 §60 and ch. 30 §50; HCPCS coverage code";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["GA", "GZ", "GY", "GX"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Coverage is not { } basis)
        {
            return;
        }

        switch (basis.Value)
        {
            case "C" or "D":
                verdicts.Conditional(["GA"], basis, $"{basis}: whether it is covered depends on the case.", "Only when denial as not reasonable and necessary is expected and the patient signed an advance notice (ABN).");
                verdicts.Conditional(["GZ"], basis, $"{basis}: whether it is covered depends on the case.", "Only when denial as not reasonable and necessary is expected and there is no advance notice; the line is denied.");
                verdicts.Conditional(["GY", "GX"], basis, $"{basis}: it is not excluded as such.", "Only when the case falls under a statutory exclusion or is no Medicare benefit; GX beside it when a voluntary notice was given.");
                break;
            case "S" or "M":
                verdicts.Applies(["GY"], basis, $"{basis}: it is not covered as such, so a line for a denial has GY.");
                verdicts.Conditional(["GX"], basis, $"{basis}: it is not covered as such.", "Only when the patient was given a voluntary notice; beside GY.");
                verdicts.Never(["GA", "GZ"], basis, $"{basis}: it is excluded as such, and these are for denials as not reasonable and necessary.");
                break;
            case "I":
                verdicts.Never(["GA", "GZ"], basis, $"{basis}: Medicare takes another code or none, so no decision about necessity is made on this one.");
                verdicts.Conditional(["GY", "GX"], basis, $"{basis}: Medicare does not pay this code.", "Only when a denial is needed for another payer.");
                break;
        }
    }
}
