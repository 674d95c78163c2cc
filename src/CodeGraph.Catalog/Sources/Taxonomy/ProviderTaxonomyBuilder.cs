using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Specialties;

namespace CodeGraph.Catalog.Sources.Taxonomy;

/// <summary>Lays editions of the taxonomy and the crosswalk into the catalogue: an edition in place of the same one, the crosswalk in place of the one before.</summary>
internal sealed class ProviderTaxonomyBuilder : IDataSetBuilder
{
    private readonly List<TaxonomyRelease> _releases = [];
    private IReadOnlyList<SpecialtyLink>? _links;
    private IReadOnlyList<string> _footnotes = [];

    /// <summary>Adds an edition.</summary>
    public void Add(TaxonomyRelease release) => _releases.Add(release);

    /// <summary>Sets the crosswalk.</summary>
    public void Set(IReadOnlyList<SpecialtyLink> links, IReadOnlyList<string> footnotes) => (_links, _footnotes) = (links, footnotes);

    /// <inheritdoc/>
    public void Complete(CatalogBuilder catalog)
    {
        var before = catalog.DataSets.ProviderTaxonomy;
        var kept = before.Releases.Where(release => _releases.TrueForAll(newer => newer.Id != release.Id));
        catalog.DataSets = catalog.DataSets with
        {
            ProviderTaxonomy = new ProviderTaxonomy([.. _releases, .. kept], _links ?? before.Links, _links is null ? before.Footnotes : _footnotes),
        };
    }
}
