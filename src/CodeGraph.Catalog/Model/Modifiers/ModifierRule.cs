namespace CodeGraph.Catalog.Model.Modifiers;

/// <summary>
/// Decides for one family of modifiers whether they fit a code. A rule says only what follows from the facts it is given; of a modifier about which
/// nothing follows it is silent.
/// </summary>
internal abstract class ModifierRule
{
    /// <summary>What the family is called.</summary>
    public abstract string Family { get; }

    /// <summary>The manual or regulation the rule is taken from.</summary>
    public abstract string Source { get; }

    /// <summary>Every modifier the rule may speak of.</summary>
    public abstract IReadOnlyList<string> Modifiers { get; }

    /// <summary>Speaks of the modifiers that it can decide for a code.</summary>
    public abstract void Judge(ModifierFacts facts, ModifierVerdicts verdicts);

    /// <summary>
    /// For rules that an indicator of the fee schedule decides: says what follows without it (never for what no physician performs, unknown without the file).
    /// </summary>
    /// <returns>Whether the indicators are known, so that the rule must go on.</returns>
    protected bool HasIndicators(ModifierFacts facts, ModifierVerdicts verdicts, string concept, bool surgicalOnly)
    {
        if (facts.IsItem || facts.Kind == ServiceKind.Measure || (surgicalOnly && facts.Kind is ServiceKind.Laboratory or ServiceKind.Anesthesia or ServiceKind.Visit))
        {
            verdicts.Never(Modifiers, facts.KindBasis, $"{facts.KindBasis} makes it {facts.KindInWords}, which has no {concept}.");
            return false;
        }

        if (facts.Policy is not null)
        {
            return true;
        }

        if (facts.FeesAreSilent)
        {
            verdicts.Never(Modifiers, facts.Silence, $"The {facts.Silence.Name} {facts.Silence.Value} has no row for {facts.Code.Value}, so it pays no {concept}.");
        }
        else
        {
            verdicts.Unknown(Modifiers, facts.KindBasis, $"The physician fee schedule decides about its {concept}, and {facts.WithoutFees}.");
        }

        return false;
    }
}
