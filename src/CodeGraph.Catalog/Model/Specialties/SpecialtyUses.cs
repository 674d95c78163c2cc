namespace CodeGraph.Catalog.Model.Specialties;

/// <summary>
/// Which specialties use a code: those its editors named, and those that stated rules give (<see cref="SpecialtyRules"/>). A specialty that an
/// editor named is not derived again.
/// </summary>
public sealed class SpecialtyUses
{
    private readonly CodeCatalog _catalog;
    private readonly Lazy<ILookup<string, Code>> _derivedCodes;

    internal SpecialtyUses(CodeCatalog catalog)
    {
        _catalog = catalog;
        _derivedCodes = new(() => catalog.Codes
            .SelectMany(code => DerivedOn(code, DateOnly.MaxValue), (code, use) => (code, use))
            .ToLookup(pair => pair.use.Specialty.Id, pair => pair.code, StringComparer.Ordinal));
    }

    /// <summary>The specialties that use a code on a date, those its editors named first.</summary>
    public IEnumerable<SpecialtyUse> On(Code code, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _catalog.SpecialtiesOf(code).Select(specialty => new SpecialtyUse(specialty, code.Words!.Provenance)).Concat(DerivedOn(code, asOf));
    }

    /// <summary>The codes that a rule gives a specialty by their newest record, and no editor did, in order of their values.</summary>
    public IEnumerable<Code> DerivedCodesOf(string specialtyId) => _derivedCodes.Value[specialtyId];

    private IEnumerable<SpecialtyUse> DerivedOn(Code code, DateOnly asOf)
    {
        var named = new HashSet<string>(code.Words?.Specialties ?? [], StringComparer.Ordinal);
        var record = code.OfficialOn(asOf);
        foreach (var rule in SpecialtyRules.For(code, record))
        {
            foreach (var id in rule.Specialties)
            {
                if (named.Add(id) && _catalog.FindSpecialty(id) is { } specialty)
                {
                    var from = record?.Provenance;
                    yield return new SpecialtyUse(specialty, new Provenance(Origin.Derived, from?.Source ?? "CodeGraph starter catalogue, sections.yaml", from?.Release, from?.Row, rule.Sentence));
                }
            }
        }
    }
}
