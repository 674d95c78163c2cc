namespace CodeGraph.Catalog.Model.Changes;

/// <summary>Everything in which one release of HCPCS Level II differs from an earlier one. Immutable and safe for any number of threads.</summary>
public sealed class ReleaseChanges
{
    private ReleaseChanges(Release from, Release to, IReadOnlyList<CodeChange> changes) => (From, To, Changes) = (from, to, changes);

    /// <summary>The earlier release.</summary>
    public Release From { get; }

    /// <summary>The later release.</summary>
    public Release To { get; }

    /// <summary>The changes: of the codes in ordinal order, then of the modifiers; of each in the order of the record's fields.</summary>
    public IReadOnlyList<CodeChange> Changes { get; }

    /// <summary>Why two releases cannot be compared, as a sentence that ends in a full stop; null when they can.</summary>
    public static string? WhyNot(Release from, Release to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        foreach (var release in (ReadOnlySpan<Release>)[from, to])
        {
            if (release.DataSet != DataSet.HcpcsLevel2)
            {
                return $"{release.Id} is a release of another data set ({release.Name}); only releases of the code set are compared.";
            }

            if (release.IsStarter)
            {
                return $"{release.Id} is the starter catalogue, which has only some of the codes, so a comparison would report the rest as added or gone.";
            }
        }

        return string.CompareOrdinal(from.Id, to.Id) < 0 ? null : $"{to.Id} is not later than {from.Id}.";
    }

    internal static ReleaseChanges Between(CodeCatalog catalog, Release from, Release to)
    {
        if (WhyNot(from, to) is { } reason)
        {
            throw new ArgumentException(reason, nameof(to));
        }

        var changes = new List<CodeChange>();
        foreach (var entry in catalog.Codes.Concat<CatalogEntry>(catalog.Modifiers))
        {
            changes.AddRange(CodeChange.Between(entry, RecordOf(entry, from), RecordOf(entry, to)));
        }

        return new ReleaseChanges(from, to, changes);
    }

    private static OfficialRecord? RecordOf(CatalogEntry entry, Release release)
    {
        foreach (var record in entry.Records)
        {
            if (record.Release == release.Id)
            {
                return record;
            }
        }

        return null;
    }
}
