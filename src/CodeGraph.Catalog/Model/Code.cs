using CodeGraph.Catalog.Model.Descriptors;

namespace CodeGraph.Catalog.Model;

/// <summary>A billing code with everything the catalogue knows of it.</summary>
public sealed record Code : CatalogEntry
{
    /// <summary>The section of the code set it stands in; null when the code set has no such section.</summary>
    public Section? Section { get; init; }

    /// <summary>What this project wrote about it; null for most codes.</summary>
    public CuratedWords? Words { get; init; }

    /// <summary>The data sets beside the code set that name it; a code that has neither a record nor words is known from them alone.</summary>
    public IReadOnlyList<DataSet> NamedIn { get; init; } = [];

    /// <summary>The licensee's own CPT descriptors over all loaded releases, the newest release's first; empty without the licensee's files.</summary>
    public IReadOnlyList<LicensedDescriptor> LicensedDescriptors { get; init; } = [];

    /// <summary>Whether the code is known only because a data set names it: nothing is said of it but there.</summary>
    public bool IsListedOnly => Records.Count == 0 && Words is null && LicensedDescriptors.Count == 0;

    /// <summary>The licensee's descriptors in force on a date, of each kind those of the newest release that was out by then; a file without a release comes last.</summary>
    public IEnumerable<LicensedDescriptor> LicensedDescriptorsOn(DateOnly asOf)
    {
        foreach (var descriptor in LicensedDescriptors)
        {
            if (!(descriptor.InForceFrom > asOf)
                && descriptor.Provenance.Release == LicensedDescriptors.First(other => other.Kind == descriptor.Kind && !(other.InForceFrom > asOf)).Provenance.Release)
            {
                yield return descriptor;
            }
        }
    }

    /// <inheritdoc/>
    /// <remarks>A CPT code is valid by the licensee's files: they list the codes of their year and give no dates.</remarks>
    public override CodeStatus StatusOn(DateOnly asOf) =>
        Records.Count > 0 || !LicensedDescriptors.Any(descriptor => descriptor.InForceFrom <= asOf) ? base.StatusOn(asOf)
        : asOf >= WithdrawnOn ? CodeStatus.Terminated
        : CodeStatus.Active;

    /// <summary>The value, for debugging.</summary>
    public override string ToString() => Value;
}
