using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Specialties;
using CodeGraph.Catalog.Tests.Model.Structure;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Model.Specialties;

public class SpecialtyUsesTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Theory]
    [InlineData("I1E", "nuclear-medicine", "diagnostic-radiology")]
    [InlineData("O1A", "ambulance")]
    [InlineData("P8C", "gastroenterology")]
    [InlineData("T1D", "clinical-laboratory")]
    [InlineData("O1E")]
    [InlineData("Z2")]
    public void A_betos_category_that_names_a_field_of_medicine_gives_its_specialties(string betos, params string[] specialties) =>
        Assert.Equal(specialties, Derived(Records.Of("Anything").WithBetos(betos)));

    [Fact]
    public void Types_of_service_and_laboratory_certification_give_specialties_too()
    {
        Assert.Equal(["physical-therapy"], Derived(Records.Of("x") with { TypesOfService = [OfficialCodeLists.TypesOfService.Decode("W")] }));
        Assert.Equal(["pathology", "clinical-laboratory"], Derived(Records.Of("x") with { LabCertifications = [OfficialCodeLists.LabCertifications.Decode("630")] }));
    }

    [Fact]
    public void What_an_editor_named_is_curated_and_not_derived_again()
    {
        var catalog = Catalog("A9532", Records.Of("Albumin").WithBetos("I1E"));
        var uses = catalog.SpecialtyUses.On(catalog.FindCode("A9532")!, Today).ToArray();

        Assert.Equal(Origin.Curated, uses.Single(use => use.Specialty.Id == "nuclear-medicine").Origin);
        var derived = uses.Single(use => use.Specialty.Id == "diagnostic-radiology");
        Assert.Equal(("BETOS category I1E (Standard imaging - nuclear medicine) names the field of medicine.", "2026-01", 3), (derived.Provenance.Rule, derived.Provenance.Release, derived.Provenance.Row));
        Assert.DoesNotContain(catalog.SpecialtyUses.DerivedCodesOf("nuclear-medicine"), code => code.Value == "A9532");
        Assert.Contains(catalog.SpecialtyUses.DerivedCodesOf("diagnostic-radiology"), code => code.Value == "A9532");
    }

    [OfficialFileFact(Official.Text2026)]
    public void Every_specialty_that_a_rule_names_is_one_of_the_catalogue()
    {
        var catalog = Official.From2026.Catalog!;

        Assert.All(
            catalog.Codes.SelectMany(code => SpecialtyRules.For(code, code.Official)).SelectMany(rule => rule.Specialties).Distinct(),
            id => Assert.NotNull(catalog.FindSpecialty(id)));
    }

    private static CodeCatalog Catalog(string code, OfficialRecord record) => new CatalogBuilder(StarterCatalog.Load()).AddCodeRecord(code, record).Build();

    private static string[] Derived(OfficialRecord record)
    {
        var catalog = Catalog("Q0099", record);
        return [.. catalog.SpecialtyUses.On(catalog.FindCode("Q0099")!, Today).Select(use => use.Specialty.Id)];
    }
}
