using System.Collections.Concurrent;
using CodeGraph.Catalog.Model.Descriptors;

namespace CodeGraph.Catalog.Model;

/// <summary>
/// Collects what the sources say and ends in an immutable <see cref="CodeCatalog"/>. Not safe for several threads.
/// Facts of one release replace those of the same release; facts of other releases stand beside them.
/// </summary>
public sealed class CatalogBuilder
{
    private readonly CatalogEntries<CuratedWords> _codes = new(CodeText.SystemOf, "code");
    private readonly CatalogEntries<ModifierWords> _modifiers = new(CodeText.SystemOfModifier, "modifier");
    private readonly Dictionary<string, Specialty> _specialties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Release> _releases = new(StringComparer.Ordinal);
    private readonly List<Section> _sections = [];
    private readonly Dictionary<Type, IDataSetBuilder> _dataSetBuilders = [];

    // Few combinations occur, and thousands of codes share each.
    private static readonly ConcurrentDictionary<int, IReadOnlyList<DataSet>> Masks = new();

    /// <summary>Starts from nothing.</summary>
    public CatalogBuilder()
    {
    }

    /// <summary>Starts from everything an existing catalogue has.</summary>
    public CatalogBuilder(CodeCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        foreach (var code in catalog.Codes)
        {
            _codes.Add(code.Value, new(code.System) { Records = [.. code.Records], Words = code.Words, NamedIn = MaskOf(code.NamedIn) });
        }

        foreach (var modifier in catalog.Modifiers)
        {
            _modifiers.Add(modifier.Value, new(modifier.System) { Records = [.. modifier.Records], Words = modifier.Words });
        }

        _sections.AddRange(catalog.Sections);
        foreach (var specialty in catalog.Specialties)
        {
            _specialties.Add(specialty.Id, specialty);
        }

        foreach (var release in catalog.Releases)
        {
            _releases.Add(release.Id, release);
        }

        DataSets = catalog.DataSets;
    }

    /// <summary>What is known beside the codes' own records.</summary>
    public CatalogDataSets DataSets { get; set; } = CatalogDataSets.Empty;

    /// <summary>The one builder of its kind, which collects what several files say and completes the catalogue in <see cref="Build"/>.</summary>
    internal T DataSet<T>() where T : IDataSetBuilder, new()
    {
        if (!_dataSetBuilders.TryGetValue(typeof(T), out var builder))
        {
            _dataSetBuilders.Add(typeof(T), builder = new T());
        }

        return (T)builder;
    }

    /// <summary>Adds what a release says of a code.</summary>
    /// <exception cref="ArgumentException">The value has not the shape of a code.</exception>
    public CatalogBuilder AddCodeRecord(string code, OfficialRecord record)
    {
        _codes.Of(code).Add(record);
        return this;
    }

    /// <summary>Adds what a release says of a modifier.</summary>
    /// <exception cref="ArgumentException">The value has not the shape of a modifier.</exception>
    public CatalogBuilder AddModifierRecord(string modifier, OfficialRecord record)
    {
        _modifiers.Of(modifier).Add(record);
        return this;
    }

    /// <summary>Adds the editors' words for a code, and the code if no release has it.</summary>
    /// <param name="code">The normalised code.</param>
    /// <param name="words">The words.</param>
    /// <param name="system">The code set, where the shape of the value does not tell it.</param>
    /// <exception cref="ArgumentException">The value has not the shape of a code.</exception>
    public CatalogBuilder AddCodeWords(string code, CuratedWords words, CodeSystem? system = null)
    {
        _codes.Of(code, system).Words = words;
        return this;
    }

    /// <summary>Adds the editors' words for a modifier, and the modifier if no release has it.</summary>
    /// <param name="modifier">The normalised modifier.</param>
    /// <param name="words">The words.</param>
    /// <param name="system">The code set, where the shape of the value does not tell it (<c>P1</c> is CPT).</param>
    /// <exception cref="ArgumentException">The value has not the shape of a modifier.</exception>
    public CatalogBuilder AddModifierWords(string modifier, ModifierWords words, CodeSystem? system = null)
    {
        _modifiers.Of(modifier, system).Words = words;
        return this;
    }

    /// <summary>
    /// Notes that a data set names a code, such as a CPT code of the fee schedule, and adds the code unless the catalogue has it. Text that has not the shape
    /// of a code is passed over: reporting it is the reader's part.
    /// </summary>
    /// <param name="code">The normalised code.</param>
    /// <param name="dataSet">Who names it, so that an answer can say where the code is known from.</param>
    public CatalogBuilder AddListedCode(string code, DataSet? dataSet = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (_codes.OfOrNull(code) is { } entry && dataSet is { } set)
        {
            entry.NamedIn |= 1 << (int)set;
        }

        return this;
    }

    /// <summary>Adds a specialty, replacing the one with its id.</summary>
    public CatalogBuilder AddSpecialty(Specialty specialty)
    {
        ArgumentNullException.ThrowIfNull(specialty);
        _specialties[specialty.Id] = specialty;
        return this;
    }

    /// <summary>Adds a section, replacing the one with its id.</summary>
    public CatalogBuilder AddSection(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        _sections.RemoveAll(existing => existing.Id == section.Id);
        _sections.Add(section);
        return this;
    }

    /// <summary>Adds a release, replacing the one with its id.</summary>
    public CatalogBuilder AddRelease(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        _releases[release.Id] = release;
        return this;
    }

    /// <summary>A release added so far; null when there is none of the id.</summary>
    public Release? FindRelease(string id) => _releases.GetValueOrDefault(id);

    /// <summary>The ids of the complete releases of HCPCS Level II added so far, newest first.</summary>
    public IReadOnlyList<string> ReleaseIds =>
        [.. _releases.Values.Where(release => release is { IsStarter: false, DataSet: Model.DataSet.HcpcsLevel2 }).Select(release => release.Id).OrderDescending(StringComparer.Ordinal)];

    /// <summary>Lays the words, specialties, sections and partial records of the starter catalogue over what is there.</summary>
    public CatalogBuilder AddWordsOf(CodeCatalog starter)
    {
        ArgumentNullException.ThrowIfNull(starter);
        foreach (var code in starter.Codes)
        {
            var entry = _codes.Of(code.Value, code.System);
            entry.Words = code.Words;
            code.Records.ToList().ForEach(entry.Add);
        }

        foreach (var modifier in starter.Modifiers)
        {
            var entry = _modifiers.Of(modifier.Value, modifier.System);
            entry.Words = modifier.Words;
            modifier.Records.ToList().ForEach(entry.Add);
        }

        _sections.Clear();
        _sections.AddRange(starter.Sections);
        _specialties.Clear();
        starter.Specialties.ToList().ForEach(specialty => AddSpecialty(specialty));
        starter.Releases.ToList().ForEach(release => AddRelease(release));
        return this;
    }

    /// <summary>Gives the records of a release the texts of the processing notes they point to.</summary>
    /// <param name="release">The id of the release.</param>
    /// <param name="notes">The notes by their four digits.</param>
    public CatalogBuilder AddNotes(string release, IReadOnlyDictionary<string, ProcessingNote> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        _codes.AddNotes(release, notes);
        _modifiers.AddNotes(release, notes);
        return this;
    }

    /// <summary>
    /// Removes the records for which <paramref name="isStale"/> holds. Entries that have neither another
    /// record nor words, and that no data set names, go with them.
    /// </summary>
    public CatalogBuilder RemoveRecords(Func<OfficialRecord, bool> isStale)
    {
        _codes.RemoveRecords(isStale);
        _modifiers.RemoveRecords(isStale);
        return this;
    }

    /// <summary>Adds a code as a store kept it; the records are in their final order.</summary>
    internal void AddCode(string value, CodeSystem system, List<OfficialRecord> records, CuratedWords? words, int namedIn) =>
        _codes.Add(value, new(system) { Records = records, Words = words, NamedIn = namedIn });

    /// <summary>Adds a modifier as a store kept it; the records are in their final order.</summary>
    internal void AddModifier(string value, CodeSystem system, List<OfficialRecord> records, ModifierWords? words) =>
        _modifiers.Add(value, new(system) { Records = records, Words = words });

    /// <summary>Makes the catalogue. The builder may be used further without touching the result.</summary>
    public CodeCatalog Build()
    {
        foreach (var builder in _dataSetBuilders.Values)
        {
            builder.Complete(this);
        }

        _dataSetBuilders.Clear();
        DropOvertakenStarterRecords();

        // Most specific first, so that the first match is the section a code stands in.
        var bySize = _sections.OrderBy(section => section.ParentId is null).ToArray();
        var complete = ReleaseIds.Select(id => _releases[id]).ToArray();
        return new CodeCatalog(
            [.. _codes.All.Select(pair => Code(pair.Key, pair.Value, bySize, complete, DataSets.LicensedDescriptors))],
            [.. _modifiers.All.Select(pair => Modifier(pair.Key, pair.Value, complete))],
            [.. _specialties.Values.OrderBy(specialty => specialty.Name, StringComparer.Ordinal)],
            [.. _sections],
            [.. _releases.Values.OrderBy(release => release.DataSet).ThenBy(release => release.IsStarter).ThenByDescending(release => release.Id, StringComparer.Ordinal)],
            DataSets);
    }

    /// <summary>The data sets of a mask.</summary>
    internal static IReadOnlyList<DataSet> DataSetsOf(int mask) => mask == 0 ? [] : Masks.GetOrAdd(mask, static bits =>
        [.. Enum.GetValues<DataSet>().Where(set => (bits & (1 << (int)set)) != 0)]);

    /// <summary>The mask of some data sets; bit n stands for the <see cref="Model.DataSet"/> of number n.</summary>
    internal static int MaskOf(IReadOnlyList<DataSet> dataSets)
    {
        var mask = 0;
        foreach (var set in dataSets)
        {
            mask |= 1 << (int)set;
        }

        return mask;
    }

    private void DropOvertakenStarterRecords()
    {
        if (_releases.Values.FirstOrDefault(release => release.IsStarter) is { } starter && ReleaseIds.Count > 0
            && _codes.DropOvertaken(starter.Id) + _modifiers.DropOvertaken(starter.Id) == 0)
        {
            _releases.Remove(starter.Id);
        }
    }

    private static Code Code(string value, CatalogEntries<CuratedWords>.Entry entry, Section[] sections, Release[] complete, LicensedDescriptors licensed) => new()
    {
        Value = value,
        System = entry.System,
        Section = Array.Find(sections, section => section.Contains(value))
            ?? Array.Find(sections, section => section.ParentId is null && section.HasShapeOf(value)),
        Records = [.. entry.Records],
        Words = entry.Words,
        DescriptorNotice = licensed.Of(value) is { Count: > 0 } ? null : NoticeFor(entry),
        LicensedDescriptors = licensed.Of(value),
        WithdrawnOn = entry.Records.Count > 0 ? WithdrawnOn(entry, complete) : licensed.WithdrawnOn(value),
        NamedIn = DataSetsOf(entry.NamedIn),
    };

    private static Modifier Modifier(string value, CatalogEntries<ModifierWords>.Entry entry, Release[] complete) => new()
    {
        Value = value,
        System = entry.System,
        Records = [.. entry.Records],
        Words = entry.Words,
        DescriptorNotice = NoticeFor(entry),
        WithdrawnOn = WithdrawnOn(entry, complete),
    };

    private static string? NoticeFor<TWords>(CatalogEntries<TWords>.Entry entry) where TWords : class => entry.Records.Count > 0
        ? null
        : CodeText.DescriptorNoticeFor(entry.System) ?? "No loaded release has this code, so its official descriptor is not known here.";

    // Complete releases, newest first: the oldest of those newer than the newest record. The starter catalogue is no release to be absent from.
    private static DateOnly? WithdrawnOn<TWords>(CatalogEntries<TWords>.Entry entry, Release[] complete) where TWords : class
    {
        DateOnly? withdrawn = null;
        if (entry.Records.Count > 0)
        {
            foreach (var release in complete)
            {
                if (string.CompareOrdinal(release.Id, entry.Records[0].Release) <= 0)
                {
                    break;
                }

                withdrawn = release.EffectiveDate;
            }
        }

        return withdrawn;
    }
}
