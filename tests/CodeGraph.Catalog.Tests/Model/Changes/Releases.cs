using System.Globalization;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Tests.Model.Changes;

/// <summary>Makes catalogues of one code in several releases.</summary>
internal static class Releases
{
    public const string Code = "A0001";

    public static CodeCatalog Of(params (string Release, OfficialRecord? Record)[] releases)
    {
        var builder = new CatalogBuilder();
        foreach (var (id, record) in releases)
        {
            builder.AddRelease(Release(id));
            if (record is not null)
            {
                builder.AddCodeRecord(Code, record with { Provenance = new Provenance(Origin.Official, $"{id}.txt", id, 1) });
            }
        }

        return builder.Build();
    }

    public static Release Release(string id) => new()
    {
        Id = id,
        Name = $"Release {id}",
        EffectiveDate = DateOnly.TryParseExact(id + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : new DateOnly(2026, 1, 1),
        Basis = "a test",
    };

    public static OfficialRecord Record(string text = "Text", DateOnly? terminated = null) => new()
    {
        ShortDescription = "Short",
        LongDescription = text,
        DateAdded = new DateOnly(2019, 1, 1),
        TerminationDate = terminated,
        Provenance = new Provenance(Origin.Official, "a.txt"),
    };
}
