using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Edits;

namespace CodeGraph.Catalog.Sources.Edits;

/// <summary>Lays the edits of several files into the catalogue, each in place of the same part of the same release.</summary>
internal sealed class CorrectCodingEditsBuilder : IDataSetBuilder
{
    private readonly List<UnitEditTable> _units = [];
    private readonly List<PairEditTable> _pairs = [];

    public void Add(UnitEditTable table) => _units.Add(table);

    public void Add(PairEditTable table) => _pairs.Add(table);

    /// <inheritdoc/>
    public void Complete(CatalogBuilder catalog)
    {
        var before = catalog.DataSets.Edits;
        var keptUnits = before.Units.Where(old => _units.All(table => (table.Release, table.Setting) != (old.Release, old.Setting)));
        var keptPairs = before.Pairs.Where(old => _pairs.All(table => Key(table) != Key(old)));
        catalog.DataSets = catalog.DataSets with { Edits = new CorrectCodingEdits(_units.Concat(keptUnits), _pairs.Concat(keptPairs)) };

        // Pairs deleted long ago name codes of long ago; only those of pairs in force are codes one may ask about.
        foreach (var code in _units.SelectMany(table => table.Codes).Concat(_pairs.SelectMany(table => table.CodesInForceOn(table.Source.EffectiveDate))))
        {
            catalog.AddListedCode(code, DataSet.CorrectCodingEdits);
        }
    }

    private static (string Release, EditSetting Setting, int Part) Key(PairEditTable table) => (table.Source.Release, table.Source.Setting, table.Source.Part);
}
