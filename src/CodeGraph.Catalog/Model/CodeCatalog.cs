using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using CodeGraph.Catalog.Model.Changes;
using CodeGraph.Catalog.Model.Modifiers;
using CodeGraph.Catalog.Model.Specialties;
using CodeGraph.Catalog.Model.Structure;

namespace CodeGraph.Catalog.Model;

/// <summary>
/// The whole catalogue: every loaded code, modifier, specialty, section and release. Immutable and safe for any number
/// of threads; made by a <see cref="CatalogBuilder"/>.
/// </summary>
public sealed class CodeCatalog
{
    private readonly Dictionary<string, Code> _codes;
    private readonly Dictionary<string, Modifier> _modifiers;
    private readonly Dictionary<string, Specialty> _specialties;
    private readonly Dictionary<string, Section> _sections;
    private readonly ConcurrentDictionary<(string From, string To), Lazy<ReleaseChanges>> _changes = new();
    private readonly Lazy<ILookup<string, Code>> _codesBySpecialty;
    private readonly Lazy<ILookup<string, Code>> _codesBySection;
    private readonly Lazy<CodeGroups> _groups;
    private readonly Lazy<CodeFamilies> _families;
    private readonly Lazy<RelatedCodes> _related;
    private readonly Lazy<SpecialtyUses> _specialtyUses;
    private readonly Lazy<ModifierFits> _modifierFits;

    internal CodeCatalog(
        IReadOnlyList<Code> codes,
        IReadOnlyList<Modifier> modifiers,
        IReadOnlyList<Specialty> specialties,
        IReadOnlyList<Section> sections,
        IReadOnlyList<Release> releases,
        CatalogDataSets dataSets)
    {
        Codes = codes;
        Modifiers = modifiers;
        Specialties = specialties;
        Sections = sections;
        Releases = releases;
        DataSets = dataSets;
        _codes = ByKey(codes, code => code.Value);
        _modifiers = ByKey(modifiers, modifier => modifier.Value);
        _specialties = ByKey(specialties, specialty => specialty.Id);
        _sections = ByKey(sections, section => section.Id);
        _codesBySpecialty = new(() => Codes
            .Where(code => code.Words is not null)
            .SelectMany(code => code.Words!.Specialties, (code, specialty) => (code, specialty))
            .ToLookup(pair => pair.specialty, pair => pair.code, StringComparer.Ordinal));
        _codesBySection = new(() => Codes
            .SelectMany(code => SectionsOf(code), (code, section) => (code, section))
            .ToLookup(pair => pair.section.Id, pair => pair.code, StringComparer.Ordinal));
        _groups = new(() => new CodeGroups(this));
        _families = new(() => new CodeFamilies(Codes));
        _related = new(() => new RelatedCodes(this));
        _specialtyUses = new(() => new SpecialtyUses(this));
        _modifierFits = new(() => new ModifierFits(this));
    }

    /// <summary>A catalogue without anything in it.</summary>
    public static CodeCatalog Empty { get; } = new([], [], [], [], [], CatalogDataSets.Empty);

    /// <summary>All codes in ordinal order of their values.</summary>
    public IReadOnlyList<Code> Codes { get; }

    /// <summary>All modifiers in ordinal order of their values.</summary>
    public IReadOnlyList<Modifier> Modifiers { get; }

    /// <summary>All specialties in order of their names.</summary>
    public IReadOnlyList<Specialty> Specialties { get; }

    /// <summary>All sections: HCPCS Level II letters first, each followed by its parts, then the other code sets.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The loaded releases by data set, the code set's first, and of each the newest first.</summary>
    public IReadOnlyList<Release> Releases { get; }

    /// <summary>The newest loaded release of HCPCS Level II; null when there is none.</summary>
    public Release? CurrentRelease => ReleasesOf(DataSet.HcpcsLevel2).FirstOrDefault();

    /// <summary>What is known beside the codes' own records.</summary>
    public CatalogDataSets DataSets { get; }

    /// <summary>The codes by BETOS category and type of service. Made when first asked for, as are those that follow.</summary>
    public CodeGroups Groups => _groups.Value;

    /// <summary>The families of codes that differ only in dose, size, isotope and the like.</summary>
    public CodeFamilies Families => _families.Value;

    /// <summary>Which codes are related to which.</summary>
    public RelatedCodes Related => _related.Value;

    /// <summary>Which specialties use which codes, by editors and by rule.</summary>
    public SpecialtyUses SpecialtyUses => _specialtyUses.Value;

    /// <summary>Which modifiers fit which codes.</summary>
    public ModifierFits ModifierFits => _modifierFits.Value;

    /// <summary>Makes everything that is otherwise made when first asked for, so that no question waits for it. A second or so for the whole code set.</summary>
    public void Prepare()
    {
        _ = (_codesBySpecialty.Value, _codesBySection.Value, Groups, Families, Related, SpecialtyUses, ModifierFits, DataSets.Coverage.Documents);
    }

    /// <summary>Finds a code however it is written (<c>a-9597</c>); null when the catalogue does not have it.</summary>
    public Code? FindCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return _codes.GetValueOrDefault(CodeText.Normalize(value));
    }

    /// <summary>Finds a code by its normalised value without making a string; null when the catalogue does not have it.</summary>
    internal Code? FindCode(ReadOnlySpan<char> value) => _codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(value, out var code) ? code : null;

    /// <summary>The codes that begin so, in order. An empty beginning gives all codes.</summary>
    /// <param name="prefix">The beginning, in upper case and without separators.</param>
    public IEnumerable<Code> CodesStartingWith(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var (low, high) = (0, Codes.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(Codes[middle].Value, prefix) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < Codes.Count && Codes[low].Value.StartsWith(prefix, StringComparison.Ordinal); low++)
        {
            yield return Codes[low];
        }
    }

    /// <summary>Finds a modifier however it is written (<c> rr</c>, <c>-RR</c>); null when the catalogue does not have it.</summary>
    public Modifier? FindModifier(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return _modifiers.GetValueOrDefault(CodeText.Normalize(value));
    }

    /// <summary>Finds a specialty by its id, in any case; null when there is none.</summary>
    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "Ids are lower case by design.")]
    public Specialty? FindSpecialty(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _specialties.GetValueOrDefault(id.Trim().ToLowerInvariant());
    }

    /// <summary>Finds a specialty by its two-character Medicare specialty code; null when there is none.</summary>
    public Specialty? FindSpecialtyByMedicareCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Specialties.FirstOrDefault(specialty => string.Equals(specialty.MedicareSpecialtyCode, code.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Finds a section by its id, in any case; null when there is none.</summary>
    public Section? FindSection(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _sections.GetValueOrDefault(id.Trim().ToUpperInvariant());
    }

    /// <summary>Finds a release by its id; null when it is not loaded.</summary>
    public Release? FindRelease(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Releases.FirstOrDefault(release => release.Id == id.Trim());
    }

    /// <summary>The loaded releases of a data set, newest first.</summary>
    public IEnumerable<Release> ReleasesOf(DataSet dataSet) => Releases.Where(release => release.DataSet == dataSet);

    /// <summary>
    /// The changes from one loaded release of HCPCS Level II to a later one. Computed at the first question, kept as long as the catalogue.
    /// </summary>
    /// <exception cref="ArgumentException">A release is not of the code set, is the starter catalogue, or the second is not later than the first.</exception>
    public ReleaseChanges ChangesBetween(Release from, Release to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return _changes.GetOrAdd((from.Id, to.Id), static (_, pair) => new(() => ReleaseChanges.Between(pair.Catalog, pair.From, pair.To)), (Catalog: this, From: from, To: to)).Value;
    }

    /// <summary>The codes that name a specialty, in order of their values.</summary>
    /// <param name="specialtyId">A <see cref="Specialty.Id"/>.</param>
    public IEnumerable<Code> CodesOfSpecialty(string specialtyId) => _codesBySpecialty.Value[specialtyId];

    /// <summary>The codes of a section and of its parts, in order of their values.</summary>
    /// <param name="sectionId">A <see cref="Section.Id"/>.</param>
    public IEnumerable<Code> CodesOfSection(string sectionId) => _codesBySection.Value[sectionId];

    /// <summary>The sections a code stands in, the most specific first.</summary>
    public IEnumerable<Section> SectionsOf(Code code)
    {
        ArgumentNullException.ThrowIfNull(code);
        for (var section = code.Section; section is not null; section = section.ParentId is { } parent ? FindSection(parent) : null)
        {
            yield return section;
        }
    }

    /// <summary>The specialties a code names, in the order its editors gave.</summary>
    public IEnumerable<Specialty> SpecialtiesOf(Code code)
    {
        ArgumentNullException.ThrowIfNull(code);
        foreach (var id in code.Words?.Specialties ?? [])
        {
            if (_specialties.TryGetValue(id, out var specialty))
            {
                yield return specialty;
            }
        }
    }

    private static Dictionary<string, T> ByKey<T>(IReadOnlyList<T> items, Func<T, string> key)
    {
        var result = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            result.Add(key(item), item);
        }

        return result;
    }
}
