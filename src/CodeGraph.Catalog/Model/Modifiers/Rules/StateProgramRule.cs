namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>Programs, settings and staff of state behavioral health services.</summary>
internal sealed class StateProgramRule : ModifierRule
{
    /// <inheritdoc/>
    public override string Family => "State programs";

    /// <inheritdoc/>
    public override string Source => "HCPCS Level II modifiers HA-HZ; the programs are those of the states, and their manuals decide";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["HA", "HB", "HC", "HD", "HE", "HF", "HG", "HH", "HI", "HJ", "HK", "HL", "HM", "HN", "HO", "HP", "HQ", "HR", "HS", "HT", "HU", "HV", "HW", "HX", "HY", "HZ"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Code.Value[0] is 'H' or 'T' && facts.Code.System == CodeSystem.HcpcsLevel2)
        {
            verdicts.Conditional(Modifiers, facts.Range(facts.Code.Value[0] == 'H' ? "H0001-H2041" : "T1000-T5999", "codes for state programs"), $"The code is one of section {facts.Code.Value[0]}, which state Medicaid programs use.", "Only as the manual of the state's program defines the modifier.");
        }
        else if (facts.IsItem)
        {
            verdicts.Never(Modifiers, facts.KindBasis, $"These tell the program and staff of a behavioral health service, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
        }
    }
}
