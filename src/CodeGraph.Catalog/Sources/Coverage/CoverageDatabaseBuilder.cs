using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Coverage;

namespace CodeGraph.Catalog.Sources.Coverage;

/// <summary>Lays the tables of an import into the catalogue, each in place of the older table of its name.</summary>
internal sealed class CoverageDatabaseBuilder : IDataSetBuilder
{
    private readonly List<CoverageTable> _tables = [];

    public void Add(CoverageTable table) => _tables.Add(table);

    /// <inheritdoc/>
    public void Complete(CatalogBuilder catalog)
    {
        // An import of an older export does not take a newer one's place.
        var newest = catalog.DataSets.Coverage.Tables.Values.Concat(_tables).GroupBy(table => table.Name, StringComparer.Ordinal)
            .Select(tables => tables.Aggregate((kept, next) => string.CompareOrdinal(next.Release, kept.Release) >= 0 ? next : kept));
        catalog.DataSets = catalog.DataSets with { Coverage = new CoverageDatabase(newest) };
        foreach (var table in _tables.Where(table => table.IndexOf("hcpc_code_id") >= 0))
        {
            for (var row = 0; row < table.Count; row++)
            {
                if (table.Cell(row, table.IndexOf("hcpc_code_id")) is { } code)
                {
                    catalog.AddListedCode(code, DataSet.MedicareCoverage);
                }
            }
        }
    }
}
