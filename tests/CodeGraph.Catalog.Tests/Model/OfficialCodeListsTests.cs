using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Model;

public partial class OfficialCodeListsTests
{
    [Fact]
    public void The_lists_have_as_many_values_as_the_layout() => Assert.Equal(
        [26, 8, 31, 5, 1, 98, 7, 107, 34, 10],
        OfficialCodeLists.All.Select(list => list.Values.Count));

    [Fact]
    public void A_value_outside_the_list_is_said_to_be_unknown()
    {
        var value = OfficialCodeLists.Coverages.Decode("Q");

        Assert.False(value.IsKnown);
        Assert.Equal("Q (not in the official list)", value.ToString());
    }

    [Fact]
    public void A_known_value_is_one_shared_instance() =>
        Assert.Same(OfficialCodeLists.Betos.Decode("I1E"), OfficialCodeLists.Betos.Decode("I1E"));

    // The layout in full, its line breaks taken out and its plain misspellings put right: each meaning must stand in it behind its value.
    [OfficialFileFact(Official.Layout2026)]
    public void Every_meaning_is_the_one_of_the_record_layout()
    {
        var layout = File.ReadAllText(OfficialFiles.Path(Official.Layout2026));
        foreach (var (wrong, right) in Corrections)
        {
            layout = layout.Replace(wrong, right, StringComparison.Ordinal);
        }

        layout = Blanks().Replace(layout, " ");
        var missing = OfficialCodeLists.All
            .Where(list => list != OfficialCodeLists.AscGroups)
            .SelectMany(list => list.Values)
            .Where(value => !layout.Contains($" {value.Code} = {Blanks().Replace(value.Meaning!, " ")}", StringComparison.OrdinalIgnoreCase))
            .Select(value => value.ToString());

        Assert.Empty(missing);
    }

    private static readonly (string Wrong, string Right)[] Corrections =
    [
        ("rvu's", "RVUs"), ("RVU's", "RVUs"), ("effec ", "effective "), ("(eff ", "(effective "), ("(eff. ", "(effective "), ("only eff ", "only effective "),
        ("(term. ", "(terminated "), ("opthamology", "ophthalmology"), ("cardiovascualr", "cardiovascular"),
        ("explor/decompr/excisdisc", "exploration/decompression/excision of disc"), ("Prostrate", "Prostate"), ("intraitreal", "intravitreal"),
        ("indicator codes,\r\n                                                           anesthesia base units,Ambulatory", "indicator codes, anesthesia base units, Ambulatory"),
        ("M3  =", "M3 ="), ("M6  =", "M6 ="), ("P0  =", "P0 ="),
    ];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
