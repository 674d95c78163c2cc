namespace CodeGraph.Catalog.Model;

/// <summary>The codes, or the modifiers, of a catalogue while it is being built.</summary>
/// <typeparam name="TWords">The editors' words for one of them.</typeparam>
/// <param name="systemOf">Tells the code set by the shape of a value; null when it has not the shape.</param>
/// <param name="what">What one is called in a message.</param>
internal sealed class CatalogEntries<TWords>(Func<string, CodeSystem?> systemOf, string what) where TWords : class
{
    private readonly SortedDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>All entries in ordinal order of their values.</summary>
    public IEnumerable<KeyValuePair<string, Entry>> All => _entries;

    /// <summary>Adds an entry that is known not to be there.</summary>
    public void Add(string value, Entry entry) => _entries.Add(value, entry);

    /// <summary>The entry of a value, made when it is not there.</summary>
    /// <param name="value">The normalised code or modifier.</param>
    /// <param name="system">The code set, where the shape does not tell it.</param>
    /// <exception cref="ArgumentException">The value has not the shape.</exception>
    public Entry Of(string value, CodeSystem? system = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!_entries.TryGetValue(value, out var entry))
        {
            entry = new(system ?? systemOf(value) ?? throw new ArgumentException($"'{value}' has not the shape of a {what}.", nameof(value)));
            _entries.Add(value, entry);
        }

        return entry;
    }

    /// <summary>The entry of a value, made when it is not there and the value has the shape; null when it has not.</summary>
    public Entry? OfOrNull(string value) => _entries.TryGetValue(value, out var entry) || systemOf(value) is null ? entry : Of(value);

    /// <summary>Removes the records for which <paramref name="isStale"/> holds, and the entries about which nothing else is known.</summary>
    public void RemoveRecords(Func<OfficialRecord, bool> isStale)
    {
        foreach (var (value, entry) in _entries.ToArray())
        {
            if (entry.Records.RemoveAll(record => isStale(record)) > 0 && entry is { Records.Count: 0, Words: null, NamedIn: 0 })
            {
                _entries.Remove(value);
            }
        }
    }

    /// <summary>Puts the text of its processing note into each record of a release.</summary>
    public void AddNotes(string release, IReadOnlyDictionary<string, ProcessingNote> notes)
    {
        foreach (var records in _entries.Values.Select(entry => entry.Records))
        {
            for (var i = 0; i < records.Count; i++)
            {
                if (records[i].Release == release && records[i].ProcessingNote is { } note && notes.TryGetValue(note.Number, out var text))
                {
                    records[i] = records[i] with { ProcessingNote = text };
                }
            }
        }
    }

    /// <summary>Drops the records of the starter catalogue where another release has the entry.</summary>
    /// <returns>How many of its records are kept.</returns>
    public int DropOvertaken(string starter)
    {
        var kept = 0;
        foreach (var records in _entries.Values.Select(entry => entry.Records))
        {
            if (records.Count > 1)
            {
                records.RemoveAll(record => record.Release == starter);
            }

            kept += records.Count(record => record.Release == starter);
        }

        return kept;
    }

    /// <summary>What is known of one value.</summary>
    internal sealed class Entry(CodeSystem system)
    {
        public CodeSystem System { get; } = system;

        /// <summary>The newest release first.</summary>
        public List<OfficialRecord> Records { get; init; } = [];

        public TWords? Words { get; set; }

        /// <summary>The data sets that name the value; bit n stands for the <see cref="DataSet"/> of number n.</summary>
        public int NamedIn { get; set; }

        public void Add(OfficialRecord record)
        {
            ArgumentNullException.ThrowIfNull(record);
            Records.RemoveAll(existing => existing.Release == record.Release);
            var at = Records.FindIndex(existing => string.CompareOrdinal(existing.Release, record.Release) < 0);
            Records.Insert(at < 0 ? Records.Count : at, record);
        }
    }
}
