using System.Globalization;

namespace CodeGraph.Catalog.Model.Modifiers;

/// <summary>Collects what the rules say of a code. Where two rules speak of one modifier, the one that allows more counts: each excludes only by its own fact.</summary>
internal sealed class ModifierVerdicts(CodeCatalog catalog, DateOnly asOf)
{
    private readonly Dictionary<string, ModifierFit> _fits = new(StringComparer.Ordinal);
    private ModifierRule? _rule;

    /// <summary>The verdicts so far.</summary>
    public IReadOnlyCollection<ModifierFit> Fits => _fits.Values;

    /// <summary>Lets a rule speak.</summary>
    public void Ask(ModifierRule rule, ModifierFacts facts)
    {
        _rule = rule;
        rule.Judge(facts, this);
    }

    public void Applies(IReadOnlyList<string> modifiers, ModifierBasis basis, string reason) => Say(modifiers, ModifierApplicability.Applies, basis, reason, null);

    public void Conditional(IReadOnlyList<string> modifiers, ModifierBasis basis, string reason, string condition) =>
        Say(modifiers, ModifierApplicability.Conditional, basis, reason, condition);

    public void Unknown(IReadOnlyList<string> modifiers, ModifierBasis basis, string reason) => Say(modifiers, ModifierApplicability.Unknown, basis, reason, null);

    public void Never(IReadOnlyList<string> modifiers, ModifierBasis basis, string reason) => Say(modifiers, ModifierApplicability.Never, basis, reason, null);

    private void Say(IReadOnlyList<string> modifiers, ModifierApplicability applicability, ModifierBasis basis, string reason, string? condition)
    {
        var rule = _rule!;
        foreach (var value in modifiers)
        {
            if (catalog.FindModifier(value) is not { } modifier || (_fits.TryGetValue(value, out var before) && applicability >= before.Applicability))
            {
                continue;
            }

            var source = $"{rule.Family}: {rule.Source}";
            switch (modifier.StatusOn(asOf))
            {
                case CodeStatus.Active or CodeStatus.Unknown:
                    _fits[value] = new ModifierFit(modifier, applicability, rule.Family, reason, condition, basis, source);
                    break;
                case CodeStatus.Terminated when applicability != ModifierApplicability.Never:
                    var last = modifier.Official!.TerminationDate!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                    _fits[value] = new ModifierFit(
                        modifier, ModifierApplicability.Never, rule.Family, $"The modifier {value} ended on {last}; until then it was for such codes.", null,
                        new ModifierBasis("termination date", last, null, modifier.Official.Provenance), source);
                    break;
            }
        }
    }
}
