namespace CodeGraph.Catalog.Model;

/// <summary>
/// Collects what the sources say and ends in an immutable <see cref="CodeCatalog"/>. Not safe for several threads.
/// Facts of one release replace those of the same release; facts of other releases stand beside them.
/// </summary>
public sealed class CatalogBuilder
{
    private readonly SortedDictionary<string, Entry<CuratedWords>> _codes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Entry<ModifierWords>> _modifiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Specialty> _specialties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Release> _releases = new(StringComparer.Ordinal);
    private readonly List<Section> _sections = [];
    private readonly Dictionary<Type, IDataSetBuilder> _dataSetBuilders = [];

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
            _codes.Add(code.Value, new(code.System) { Records = [.. code.Records], Words = code.Words });
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
        AddRecord(EntryOf(_codes, code, CodeText.SystemOf, "code"), record);
        return this;
    }

    /// <summary>Adds what a release says of a modifier.</summary>
    /// <exception cref="ArgumentException">The value has not the shape of a modifier.</exception>
    public CatalogBuilder AddModifierRecord(string modifier, OfficialRecord record)
    {
        AddRecord(EntryOf(_modifiers, modifier, CodeText.SystemOfModifier, "modifier"), record);
        return this;
    }

    /// <summary>Adds the editors' words for a code, and the code if no release has it.</summary>
    /// <param name="code">The normalised code.</param>
    /// <param name="words">The words.</param>
    /// <param name="system">The code set, where the shape of the value does not tell it.</param>
    /// <exception cref="ArgumentException">The value has not the shape of a code.</exception>
    public CatalogBuilder AddCodeWords(string code, CuratedWords words, CodeSystem? system = null)
    {
        EntryOf(_codes, code, value => system ?? CodeText.SystemOf(value), "code").Words = words;
        return this;
    }

    /// <summary>Adds the editors' words for a modifier, and the modifier if no release has it.</summary>
    /// <param name="modifier">The normalised modifier.</param>
    /// <param name="words">The words.</param>
    /// <param name="system">The code set, where the shape of the value does not tell it (<c>P1</c> is CPT).</param>
    /// <exception cref="ArgumentException">The value has not the shape of a modifier.</exception>
    public CatalogBuilder AddModifierWords(string modifier, ModifierWords words, CodeSystem? system = null)
    {
        EntryOf(_modifiers, modifier, value => system ?? CodeText.SystemOfModifier(value), "modifier").Words = words;
        return this;
    }

    /// <summary>
    /// Adds a code that a data set names without describing it, such as a CPT code of the fee schedule, unless the catalogue has it. Text that has not the shape
    /// of a code is passed over: reporting it is the reader's part.
    /// </summary>
    public CatalogBuilder AddListedCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!_codes.ContainsKey(code) && CodeText.SystemOf(code) is { } system)
        {
            _codes.Add(code, new(system));
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
            var entry = EntryOf(_codes, code.Value, _ => code.System, "code");
            entry.Words = code.Words;
            code.Records.ToList().ForEach(record => AddRecord(entry, record));
        }

        foreach (var modifier in starter.Modifiers)
        {
            var entry = EntryOf(_modifiers, modifier.Value, _ => modifier.System, "modifier");
            entry.Words = modifier.Words;
            modifier.Records.ToList().ForEach(record => AddRecord(entry, record));
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
        foreach (var records in _codes.Values.Select(entry => entry.Records).Concat(_modifiers.Values.Select(entry => entry.Records)))
        {
            for (var i = 0; i < records.Count; i++)
            {
                if (records[i].Release == release && records[i].ProcessingNote is { } note && notes.TryGetValue(note.Number, out var text))
                {
                    records[i] = records[i] with { ProcessingNote = text };
                }
            }
        }

        return this;
    }

    /// <summary>
    /// Removes the records for which <paramref name="isStale"/> holds. Entries that have neither another
    /// record nor words go with them.
    /// </summary>
    public CatalogBuilder RemoveRecords(Func<OfficialRecord, bool> isStale)
    {
        Remove(_codes, isStale);
        Remove(_modifiers, isStale);
        return this;
    }

    /// <summary>Adds a code as a store kept it; the records are in their final order.</summary>
    internal void AddCode(string value, CodeSystem system, List<OfficialRecord> records, CuratedWords? words) =>
        _codes.Add(value, new(system) { Records = records, Words = words });

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
        return new CodeCatalog(
            [.. _codes.Select(pair => Code(pair.Key, pair.Value, bySize))],
            [.. _modifiers.Select(pair => Modifier(pair.Key, pair.Value))],
            [.. _specialties.Values.OrderBy(specialty => specialty.Name, StringComparer.Ordinal)],
            [.. _sections],
            [.. _releases.Values.OrderBy(release => release.DataSet).ThenBy(release => release.IsStarter).ThenByDescending(release => release.Id, StringComparer.Ordinal)],
            DataSets);
    }

    private void DropOvertakenStarterRecords()
    {
        if (_releases.Values.FirstOrDefault(release => release.IsStarter) is not { } starter || ReleaseIds.Count == 0)
        {
            return;
        }

        var kept = 0;
        foreach (var records in _codes.Values.Select(entry => entry.Records).Concat(_modifiers.Values.Select(entry => entry.Records)))
        {
            if (records.Count > 1)
            {
                records.RemoveAll(record => record.Release == starter.Id);
            }

            kept += records.Count(record => record.Release == starter.Id);
        }

        if (kept == 0)
        {
            _releases.Remove(starter.Id);
        }
    }

    private static Code Code(string value, Entry<CuratedWords> entry, Section[] sections) => new()
    {
        Value = value,
        System = entry.System,
        Section = Array.Find(sections, section => section.Contains(value))
            ?? Array.Find(sections, section => section.ParentId is null && section.HasShapeOf(value)),
        Records = [.. entry.Records],
        Words = entry.Words,
        DescriptorNotice = NoticeFor(entry),
    };

    private static Modifier Modifier(string value, Entry<ModifierWords> entry) => new()
    {
        Value = value,
        System = entry.System,
        Records = [.. entry.Records],
        Words = entry.Words,
        DescriptorNotice = NoticeFor(entry),
    };

    private static string? NoticeFor<TWords>(Entry<TWords> entry) where TWords : class => entry.Records.Count > 0
        ? null
        : CodeText.DescriptorNoticeFor(entry.System) ?? "No loaded release has this code, so its official descriptor is not known here.";

    private static void AddRecord<TWords>(Entry<TWords> entry, OfficialRecord record) where TWords : class
    {
        ArgumentNullException.ThrowIfNull(record);
        entry.Records.RemoveAll(existing => existing.Release == record.Release);
        var at = entry.Records.FindIndex(existing => string.CompareOrdinal(existing.Release, record.Release) < 0);
        entry.Records.Insert(at < 0 ? entry.Records.Count : at, record);
    }

    private static Entry<TWords> EntryOf<TWords>(
        SortedDictionary<string, Entry<TWords>> entries, string value, Func<string, CodeSystem?> systemOf, string what) where TWords : class
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!entries.TryGetValue(value, out var entry))
        {
            var system = systemOf(value) ?? throw new ArgumentException($"'{value}' has not the shape of a {what}.", nameof(value));
            entries.Add(value, entry = new(system));
        }

        return entry;
    }

    private static void Remove<TWords>(SortedDictionary<string, Entry<TWords>> entries, Func<OfficialRecord, bool> isStale) where TWords : class
    {
        foreach (var (value, entry) in entries.ToArray())
        {
            if (entry.Records.RemoveAll(record => isStale(record)) > 0 && entry is { Records.Count: 0, Words: null })
            {
                entries.Remove(value);
            }
        }
    }

    private sealed class Entry<TWords>(CodeSystem system) where TWords : class
    {
        public CodeSystem System { get; } = system;

        public List<OfficialRecord> Records { get; init; } = [];

        public TWords? Words { get; set; }
    }
}
