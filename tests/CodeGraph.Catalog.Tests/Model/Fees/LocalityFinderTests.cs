using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Catalog.Tests.Payment;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Model.Fees;

public class LocalityFinderTests
{
    private static readonly FeeLocalities Invented = InventedFees.CatalogOf(InventedFees.Row("99990", 1, 1, 1)).DataSets.PhysicianFees.LocalitiesOn(new DateOnly(2025, 5, 1))!;

    [Theory]
    [InlineData("90000-01", "90000-01")]
    [InlineData("9000001", "90000-01")]
    [InlineData("90000 01", "90000-01")]
    [InlineData("AL", "91000-00")]
    [InlineData("Alabama", "91000-00")]
    [InlineData("Mobile County, Alabama", "91000-00")]
    [InlineData("Kings, NY", "90000-01")]
    [InlineData("kings county, new york", "90000-01")]
    [InlineData("Orange, NY", "90000-01")]
    [InlineData("St. Mary, NY", "90000-01")]
    [InlineData("Big Town", "90000-01")]
    [InlineData("Arlington, VA", "92000-01")]
    [InlineData("Fairfax, Virginia", "92000-01")]
    [InlineData("Montgomery, MD", "92000-01")]
    [InlineData("Loudoun, VA", "93000-00")]
    public void A_locality_is_found_however_it_is_named(string text, string id) => Assert.Equal(id, LocalityFinder.Find(Invented, text).Locality?.Id);

    [Theory]
    [InlineData("90000-77", "There is no locality 90000-77 in 2025.")]
    [InlineData("NY", "NY has 2 localities; write one of: 90000-01 BIG TOWN, 90000-99 REST OF NEW YORK.")]
    [InlineData("Albany, NY", "belong to REST OF NEW YORK (90000-99)")]
    [InlineData("Guam", "No locality of 2025 is in Guam.")]
    [InlineData("TX", "No locality of 2025 is in TX.")]
    public void What_is_not_one_locality_is_not_chosen_from(string text, string notice)
    {
        var search = LocalityFinder.Find(Invented, text);

        Assert.Null(search.Locality);
        Assert.Contains(notice, search.Notice, StringComparison.Ordinal);
    }

    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Counties)]
    public void Every_official_locality_is_found_by_its_number_and_has_its_counties()
    {
        var localities = OfficialFees.Catalog.DataSets.PhysicianFees.Localities.Single();

        Assert.Equal(109, localities.All.Count);
        Assert.All(localities.All, locality => Assert.Same(locality, LocalityFinder.Find(localities, locality.Id).Locality));
        Assert.All(localities.All, locality => Assert.NotNull(locality.Counties));
        Assert.All(localities.All, locality => Assert.NotNull(locality.Anesthesia));
        Assert.Equal("01182-18", LocalityFinder.Find(localities, "Orange, CA").Locality?.Id);
        Assert.Equal("12202-01", LocalityFinder.Find(localities, "Prince George's, MD").Locality?.Id);
        Assert.Equal("06102-16", LocalityFinder.Find(localities, "cook county, il").Locality?.Id);
    }
}
