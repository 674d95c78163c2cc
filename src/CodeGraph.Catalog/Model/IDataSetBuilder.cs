namespace CodeGraph.Catalog.Model;

/// <summary>Collects what several files say of one data set and, when all are read, lays it into the catalogue.</summary>
internal interface IDataSetBuilder
{
    /// <summary>Called once, before the catalogue is made: typically sets <see cref="CatalogBuilder.DataSets"/> to a copy with its own part replaced.</summary>
    public void Complete(CatalogBuilder catalog);
}
