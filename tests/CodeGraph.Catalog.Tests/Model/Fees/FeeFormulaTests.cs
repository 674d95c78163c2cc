using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Model.Fees;

public class FeeFormulaTests
{
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Caps)]
    public void The_formula_gives_every_amount_of_the_list_of_capped_services_to_the_cent()
    {
        var fees = OfficialFees.Catalog.DataSets.PhysicianFees;
        var (release, localities, caps) = (fees.Releases.Single(release => release.Id == "pfs-2025-10"), fees.Localities.Single(), fees.Caps.Single());
        var compared = 0;
        foreach (var code in caps.Codes.Where(code => code.Status == "A"))
        {
            var row = release.Find(code.Code, code.Modifier)!;
            foreach (var amount in code.Amounts)
            {
                // Six localities of southern California stand there under both contractors that serve them; the indices know one.
                if (localities.Find(amount.Contractor, amount.Number) is { } locality)
                {
                    compared++;
                    var fee = FeeFormula.Amount(row, isFacility: false, locality.Indices, 32.3465m);
                    var cap = FeeFormula.Cap(row, isFacility: false, locality.Indices, 32.3465m);
                    Assert.Equal(amount.NonFacility / 100m, Math.Min(fee, cap));
                }
            }
        }

        Assert.Equal(6_322, compared);
    }

    [Theory]
    [InlineData("1.005", "1.01")]
    [InlineData("1.0049", "1.00")]
    [InlineData("2.675", "2.68")]
    public void Half_a_cent_goes_upwards(string amount, string cents) =>
        Assert.Equal(cents, FeeFormula.ToCents(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ToString(System.Globalization.CultureInfo.InvariantCulture));
}
