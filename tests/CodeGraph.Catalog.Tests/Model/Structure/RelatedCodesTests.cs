using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Structure;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Model.Structure;

public class RelatedCodesTests
{
    [Fact]
    public void An_ended_code_leads_to_the_one_that_replaces_it_and_back()
    {
        var catalog = Records.Catalog(("C9058", Records.Of("Old drug").Ended(2020, "Q5120")), ("Q5120", Records.Of("New drug")));

        var successor = Assert.Single(Related(catalog, "C9058"));
        var predecessor = Assert.Single(Related(catalog, "Q5120"));

        Assert.Equal((RelatedKind.Successor, "C9058 ended on 2020-12-31, and its official record names Q5120 to use instead."), (successor.Kind, successor.Reason));
        Assert.Equal(Origin.Official, successor.Provenance.Origin);
        Assert.Equal((RelatedKind.Predecessor, "C9058"), (predecessor.Kind, predecessor.Text));
        Assert.Equal(Origin.Derived, predecessor.Provenance.Origin);
        Assert.NotNull(predecessor.Provenance.Rule);
    }

    [Fact]
    public void A_replacement_that_is_not_loaded_is_named_all_the_same()
    {
        var catalog = Records.Catalog(("C8904", Records.Of("Imaging").Ended(2018, "77046")));

        var successor = Assert.Single(Related(catalog, "C8904"));

        Assert.Null(successor.Code);
        Assert.Equal("77046", successor.Text);
    }

    [Fact]
    public void A_code_that_goes_on_is_no_predecessor_of_what_it_refers_to()
    {
        var catalog = Records.Catalog(("A0021", Records.Of("Outside state") with { CrossReferences = ["A0030"] }), ("A0030", Records.Of("Air service")));

        Assert.Equal(RelatedKind.CrossReference, Assert.Single(Related(catalog, "A0021")).Kind);
        Assert.Equal(RelatedKind.CrossReference, Assert.Single(Related(catalog, "A0030")).Kind);
    }

    [Fact]
    public void A_family_says_what_differs()
    {
        var catalog = Records.Catalog(
            ("A9524", Records.Of("Iodine i-131 iodinated serum albumin, diagnostic, per 5 microcuries")),
            ("A9532", Records.Of("Iodine i-125 serum albumin, diagnostic, per 5 microcuries")),
            ("A9531", Records.Of("Iodine i-131 sodium iodide, diagnostic, per microcurie (up to 100 microcuries)")));

        var related = Assert.Single(Related(catalog, "A9524"));

        Assert.Equal((RelatedKind.SameFamily, "A9532"), (related.Kind, related.Text));
        Assert.Equal("A9532 differs only in isotope (I-125 instead of I-131).", related.Reason);
        Assert.Equal([new TraitDifference(TraitKind.Isotope, "I-131", "I-125")], related.Differences);
        Assert.Equal("serum-albumin-diagnostic", catalog.Families.Of(catalog.FindCode("A9532")!)!.Key);
    }

    [Fact]
    public void Codes_with_the_same_words_are_said_to_have_them_and_are_no_family()
    {
        var catalog = Records.Catalog(("K1014", Records.Of("Addition, knee system").Ended(2023)), ("L5926", Records.Of("Addition; Knee system")));

        var related = Assert.Single(Related(catalog, "L5926"));

        Assert.Equal((RelatedKind.SameDescription, "K1014 has the same official description; it ended on 2023-12-31."), (related.Kind, related.Reason));
        Assert.Empty(catalog.Families.All);
    }

    [Fact]
    public void An_add_on_leads_to_the_codes_its_description_names_and_not_to_those_it_warns_of()
    {
        var catalog = Records.Catalog(("G2212", Records.Of(
            "Prolonged service (list separately in addition to cpt codes 99205, 99215 for office services) (do not report g2212 on the same date as 99358)")));

        Assert.Equal(["99205", "99215"], Related(catalog, "G2212").Select(related => related.Text));
        Assert.All(Related(catalog, "G2212"), related => Assert.Equal(RelatedKind.AddOnTo, related.Kind));
    }

    [OfficialFileFact(Official.Text2026)]
    public void Every_cross_reference_of_the_official_file_is_found_from_both_ends()
    {
        var catalog = Official.From2026.Catalog!;
        foreach (var code in catalog.Codes.Where(code => code.Official is { CrossReferences.Count: > 0 }))
        {
            foreach (var target in code.Official!.CrossReferences)
            {
                Assert.Contains(catalog.Related.Of(code), related => related.Text == target && related.Kind is RelatedKind.Successor or RelatedKind.CrossReference);
                if (catalog.FindCode(target) is { } other)
                {
                    Assert.Contains(catalog.Related.Of(other), related => related.Text == code.Value && related.Kind is RelatedKind.Predecessor or RelatedKind.CrossReference);
                }
            }
        }
    }

    [OfficialFileFact(Official.Text2026)]
    public void Every_family_of_the_official_file_has_a_key_of_its_own_and_members_that_differ()
    {
        var families = Official.From2026.Catalog!.Families;

        Assert.True(families.All.Count > 200);
        Assert.Equal(families.All.Count, families.All.Select(family => family.Key).Distinct().Count());
        Assert.All(families.All, family =>
        {
            Assert.Same(family, families.Find(family.Key));
            Assert.True(family.Members.Count > 1);
            Assert.All(family.DiffersIn, kind => Assert.True(family.Members.Select(member => member.Says(kind)).Distinct().Count() > 1));
        });
    }

    private static RelatedCode[] Related(CodeCatalog catalog, string code) => [.. catalog.Related.Of(catalog.FindCode(code)!)];
}
