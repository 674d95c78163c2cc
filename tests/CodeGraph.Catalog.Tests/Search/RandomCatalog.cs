using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Tests.Search;

/// <summary>Catalogues of few words, so that most texts find many codes.</summary>
internal static class RandomCatalog
{
    private static readonly string[] Stems =
        ["pump", "bed", "walker", "cane", "scan", "brace", "infusion", "infant", "insulin", "wheelchair", "wheel", "catheter", "cathode", "injection", "inject", "hospital", "home", "oxygen", "battery", "monitor", "sleep", "apnea", "positive", "airway", "pressure", "device"];

    private static readonly string[] LittleWords = ["of", "for", "with", "the", "each", "per", "without", "and", "or"];

    private static readonly string[] Others = ["replacement", "accessory", "miscellaneous", "cpap", "mg", "10", "131"];

    /// <summary>A text such as people type to find something in it.</summary>
    public static string Text(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(8) switch
    {
        0 => LittleWords[random.Next(LittleWords.Length)],
        1 => Others[random.Next(Others.Length)],
        2 => Stems[random.Next(Stems.Length)] is var stem ? stem[..random.Next(1, stem.Length)] : "",
        3 => Stems[random.Next(Stems.Length)].Insert(2, "x"),
        4 => Stems[random.Next(Stems.Length)] + "s",
        _ => Stems[random.Next(Stems.Length)],
    }));

    /// <summary>A catalogue of so many codes.</summary>
    public static CodeCatalog Of(Random random, int count)
    {
        var builder = new CatalogBuilder();
        string Words(int most) => string.Join(random.Next(4) == 0 ? ", " : " ", Enumerable.Range(0, random.Next(1, most)).Select(_ => random.Next(9) switch
        {
            0 or 1 => LittleWords[random.Next(LittleWords.Length)],
            2 => Others[random.Next(Others.Length)],
            3 => Stems[random.Next(Stems.Length)] + "s",
            _ => Stems[random.Next(Stems.Length)],
        }));
        for (var i = 0; i < count; i++)
        {
            var code = $"{"AEJL"[i % 4]}{i:0000}";
            builder.AddCodeRecord(code, new OfficialRecord
            {
                ShortDescription = Words(4),
                LongDescription = Words(14),
                DateAdded = new DateOnly(2000, 1, 1),
                TerminationDate = random.Next(4) == 0 ? new DateOnly(2010, 12, 31) : null,
                Provenance = new Provenance(Origin.Official, "test.txt", "2026-01"),
            });
            if (random.Next(3) == 0)
            {
                builder.AddCodeWords(code, new CuratedWords
                {
                    Synonyms = [Words(3)],
                    Summary = Words(8),
                    Provenance = new Provenance(Origin.Curated, "test.yaml"),
                });
            }
        }

        return builder.Build();
    }
}
