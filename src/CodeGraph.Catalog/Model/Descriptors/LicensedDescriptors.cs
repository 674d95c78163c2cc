namespace CodeGraph.Catalog.Model.Descriptors;

/// <summary>The licensee's own CPT descriptors. Immutable.</summary>
public sealed class LicensedDescriptors
{
    private readonly ILookup<string, LicensedDescriptor> _byCode;
    private readonly (DateOnly From, HashSet<string> Codes)[] _releases;

    internal LicensedDescriptors(IEnumerable<LicensedDescriptorFile> files)
    {
        Files = [.. files.OrderByDescending(file => file.Release, StringComparer.Ordinal).ThenBy(file => file.Kind)];
        _byCode = Files.SelectMany(file => file.Rows, (file, row) => (row.Code, Descriptor: new LicensedDescriptor(
                file.Kind, row.Text, file.EffectiveDate, file.Copyright, new Provenance(Origin.Official, file.Source, file.Release, row.Line))))
            .ToLookup(pair => pair.Code, pair => pair.Descriptor, StringComparer.Ordinal);
        _releases = [.. Files.Where(file => file is { EffectiveDate: not null, Kind: DescriptorKind.Long or DescriptorKind.Medium or DescriptorKind.Short })
            .GroupBy(file => file.EffectiveDate!.Value).OrderByDescending(group => group.Key)
            .Select(group => (group.Key, group.SelectMany(file => file.Rows.Select(row => row.Code)).ToHashSet(StringComparer.Ordinal)))];
    }

    /// <summary>Nothing loaded.</summary>
    public static LicensedDescriptors Empty { get; } = new([]);

    /// <summary>The files, the newest release's first.</summary>
    public IReadOnlyList<LicensedDescriptorFile> Files { get; }

    /// <summary>Whether nothing is loaded.</summary>
    public bool IsEmpty => Files.Count == 0;

    /// <summary>The descriptors of a code over all releases, the newest release's first and of each the full one first.</summary>
    public IReadOnlyList<LicensedDescriptor> Of(string code) => _byCode.Contains(code) ? [.. _byCode[code]] : [];

    /// <summary>The first day of the oldest release that is newer than the last one with a code; null when the newest has it, or no dated one.</summary>
    internal DateOnly? WithdrawnOn(string code)
    {
        DateOnly? withdrawn = null;
        foreach (var (from, codes) in _releases)
        {
            if (codes.Contains(code))
            {
                return withdrawn;
            }

            withdrawn = from;
        }

        return null;
    }
}
