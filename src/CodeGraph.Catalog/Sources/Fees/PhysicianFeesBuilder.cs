using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>Lays what several files say of the physician fee schedule into the catalogue: what a release or a year had before is replaced, the others stay.</summary>
internal sealed class PhysicianFeesBuilder : IDataSetBuilder
{
    private readonly List<RelativeValuesContent> _values = [];
    private readonly List<LocalityContent> _localities = [];
    private readonly List<ImagingCapsContent> _caps = [];

    public void Add(RelativeValuesContent content) => _values.Add(content);

    public void Add(LocalityContent content) => _localities.Add(content);

    public void Add(ImagingCapsContent content) => _caps.Add(content);

    public void Complete(CatalogBuilder catalog)
    {
        var before = catalog.DataSets.PhysicianFees;
        var releases = Releases(before.Releases);
        var localities = Localities(before.Localities);
        catalog.DataSets = catalog.DataSets with
        {
            PhysicianFees = new PhysicianFees
            {
                Releases = releases,
                Localities = localities,
                Caps = Caps(before.Caps, releases, localities),
            },
        };
    }

    private List<FeeRelease> Releases(IReadOnlyList<FeeRelease> before)
    {
        var result = before.ToDictionary(release => release.Id);
        foreach (var group in _values.GroupBy(content => content.Release!.Id))
        {
            // Both files of a year with two factors have the same relative values; the rows are those of the factor most physicians have.
            var contents = group.OrderBy(content => content.Factor.Kind).ToList();
            var release = contents[0].ToRelease();
            var stated = contents.Select(content => content.Factor).ToList();
            var factors = release.ConversionFactors.Select(factor => stated.Find(other => other.Kind == factor.Kind) ?? factor);
            result[release.Id] = new FeeRelease(release.Id, release.EffectiveDate, release.Source, [.. factors], contents[0].SortedRows);
        }

        return [.. result.Values.OrderByDescending(release => release.EffectiveDate)];
    }

    private List<FeeLocalities> Localities(IReadOnlyList<FeeLocalities> before)
    {
        var result = before.ToDictionary(year => year.Year);
        foreach (var group in _localities.GroupBy(content => content.Year))
        {
            var known = result.GetValueOrDefault(group.Key);
            var (indices, anesthesia, counties) = (known?.Indices, known?.AnesthesiaFactors, known?.Counties);
            foreach (var content in group)
            {
                indices = content.Indices ?? indices;
                anesthesia = content.Anesthesia ?? anesthesia;
                counties = content.Counties ?? counties;
            }

            result[group.Key] = new FeeLocalities(group.Key, indices, anesthesia, counties);
        }

        return [.. result.Values.OrderByDescending(year => year.Year)];
    }

    // The file of caps does not say which quarter it is of.
    private List<ImagingCaps> Caps(IReadOnlyList<ImagingCaps> before, List<FeeRelease> releases, List<FeeLocalities> localities)
    {
        var result = before.ToDictionary(caps => caps.Release);
        foreach (var content in _caps)
        {
            if (releases.Find(release => content.BelongsTo(release, localities.Find(year => year.Year == release.Year))) is { } release)
            {
                result[release.Id] = content.ToCaps(release.Id);
            }
            else
            {
                content.ReportNoRelease();
            }
        }

        return [.. result.Values.OrderByDescending(caps => caps.Release, StringComparer.Ordinal)];
    }
}
