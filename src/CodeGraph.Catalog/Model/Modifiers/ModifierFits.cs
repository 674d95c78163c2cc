using System.Collections.Concurrent;
using System.Globalization;

namespace CodeGraph.Catalog.Model.Modifiers;

/// <summary>Which modifiers fit which codes of a catalogue. Answers are kept as long as the catalogue, up to a number; safe for any number of threads.</summary>
public sealed class ModifierFits
{
    // Some 100 verdicts each, some tens of kilobytes: a page of codes asked for again and again, and not the memory of the server.
    internal const int MaxKept = 500;
    internal const int MaxListsKept = 200;

    private readonly CodeCatalog _catalog;
    private readonly ConcurrentDictionary<(string Code, DateOnly AsOf), CodeModifiers> _ofCode = [];
    private readonly ConcurrentDictionary<(string Modifier, DateOnly AsOf, ModifierApplicability Applicability), IReadOnlyList<Code>> _ofModifier = [];

    internal ModifierFits(CodeCatalog catalog) => _catalog = catalog;

    /// <summary>The families of rules, each with its source and the modifiers it speaks of.</summary>
    public static IReadOnlyList<(string Family, string Source, IReadOnlyList<string> Modifiers)> Families { get; } =
        [.. ModifierRules.All.Select(rule => (rule.Family, rule.Source, rule.Modifiers))];

    /// <summary>How many answers are kept.</summary>
    internal int Kept => _ofCode.Count + _ofModifier.Count;

    /// <summary>The modifiers that fit a code on a date, might, and never do.</summary>
    public CodeModifiers On(Code code, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (_ofCode.TryGetValue((code.Value, asOf), out var known))
        {
            return known;
        }

        var facts = new ModifierFacts(code, asOf, _catalog.DataSets.PhysicianFees);
        var verdicts = new ModifierVerdicts(_catalog, asOf);
        foreach (var rule in ModifierRules.All)
        {
            verdicts.Ask(rule, facts);
        }

        CodeModifiers answer = new(
            [.. verdicts.Fits.OrderBy(fit => fit.Applicability).ThenBy(fit => ModifierRules.PlaceOf(fit.Family)).ThenBy(fit => fit.Modifier.Value, StringComparer.Ordinal)],
            AmbulanceTrips.CombinationsFor(facts),
            NoticeFor(code, asOf, verdicts.Fits));
        if (_ofCode.Count >= MaxKept)
        {
            _ofCode.Clear();
        }

        _ofCode[(code.Value, asOf)] = answer;
        return answer;
    }

    /// <summary>The codes valid on a date that a modifier fits so, in order of their values.</summary>
    public IReadOnlyList<Code> CodesOf(Modifier modifier, DateOnly asOf, ModifierApplicability applicability)
    {
        ArgumentNullException.ThrowIfNull(modifier);
        if (_ofModifier.TryGetValue((modifier.Value, asOf, applicability), out var known))
        {
            return known;
        }

        var rules = ModifierRules.All.Where(rule => rule.Modifiers.Contains(modifier.Value)).ToArray();
        var codes = rules.Length == 0 ? [] : _catalog.Codes.Where(code => code.StatusOn(asOf) is CodeStatus.Active or CodeStatus.Unknown && Fits(code)).ToArray();
        if (_ofModifier.Count >= MaxListsKept)
        {
            _ofModifier.Clear();
        }

        return _ofModifier[(modifier.Value, asOf, applicability)] = codes;

        bool Fits(Code code)
        {
            var facts = new ModifierFacts(code, asOf, _catalog.DataSets.PhysicianFees);
            var verdicts = new ModifierVerdicts(_catalog, asOf);
            Array.ForEach(rules, rule => verdicts.Ask(rule, facts));
            return verdicts.Fits.Any(fit => fit.Applicability == applicability && ReferenceEquals(fit.Modifier, modifier));
        }
    }

    private string NoticeFor(Code code, DateOnly asOf, IReadOnlyCollection<ModifierFit> fits)
    {
        var status = code.StatusOn(asOf) switch
        {
            CodeStatus.Terminated => string.Create(CultureInfo.InvariantCulture, $"{code.Value} is no longer valid on {asOf:yyyy-MM-dd}: no modifier makes it payable. "),
            CodeStatus.NotYetEffective => string.Create(CultureInfo.InvariantCulture, $"{code.Value} is not yet valid on {asOf:yyyy-MM-dd}: no modifier makes it payable. "),
            _ => "",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{status}Rules tell about {fits.Count} of {_catalog.Modifiers.Count} modifiers; of the others nothing follows from the loaded facts. The rules are Medicare's; other payers have their own.");
    }
}
