using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Descriptors;

namespace CodeGraph.Catalog.Sources.Cpt;

/// <summary>One of the licensee's files of CPT descriptors.</summary>
internal sealed class CptDescriptorContent(LicensedDescriptorFile file) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => file.Rows.Count;

    /// <inheritdoc/>
    public override string Subject => $"{nameof(CptDescriptorContent)} {file.Kind}";

    /// <inheritdoc/>
    public override string Table => file.Kind switch
    {
        DescriptorKind.Long => "long",
        DescriptorKind.Medium => "medium",
        DescriptorKind.Short => "short",
        DescriptorKind.Consumer => "consumer",
        _ => "clinician",
    };

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog)
    {
        catalog.DataSet<CptDescriptorsBuilder>().Add(file);
        foreach (var (code, _, _) in file.Rows)
        {
            catalog.AddListedCode(code, DataSet.CptDescriptors);
        }
    }
}

/// <summary>Lays the files of descriptors into the catalogue, each in place of the one of its kind and release.</summary>
internal sealed class CptDescriptorsBuilder : IDataSetBuilder
{
    private readonly List<LicensedDescriptorFile> _files = [];

    public void Add(LicensedDescriptorFile file) => _files.Add(file);

    /// <inheritdoc/>
    public void Complete(CatalogBuilder catalog)
    {
        var kept = catalog.DataSets.LicensedDescriptors.Files.Where(old => _files.TrueForAll(file => (file.Kind, file.Release) != (old.Kind, old.Release)));
        catalog.DataSets = catalog.DataSets with { LicensedDescriptors = new LicensedDescriptors(_files.Concat(kept)) };
    }
}
