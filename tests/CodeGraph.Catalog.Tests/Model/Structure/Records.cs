using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Tests.Model.Structure;

/// <summary>Makes small catalogues for tests.</summary>
internal static class Records
{
    public static OfficialRecord Of(string description, string release = "2026-01") => new()
    {
        ShortDescription = "",
        LongDescription = description,
        DateAdded = new DateOnly(2000, 1, 1),
        Provenance = new Provenance(Origin.Official, "a.txt", release, 3),
    };

    public static OfficialRecord WithBetos(this OfficialRecord record, string betos) => record with { Betos = OfficialCodeLists.Betos.Decode(betos) };

    public static OfficialRecord Ended(this OfficialRecord record, int year, params string[] crossReferences) =>
        record with { TerminationDate = new DateOnly(year, 12, 31), CrossReferences = crossReferences };

    public static CodeCatalog Catalog(params (string Code, OfficialRecord Record)[] codes)
    {
        var builder = new CatalogBuilder();
        foreach (var (code, record) in codes)
        {
            builder.AddCodeRecord(code, record);
        }

        return builder.Build();
    }
}
