using CodeGraph.Catalog.Model.Structure;

namespace CodeGraph.Catalog.Tests.Model.Structure;

public class DescriptionTraitsTests
{
    [Theory]
    [InlineData("Iodine i-131 iodinated serum albumin, diagnostic, per 5 microcuries", "serum albumin diagnostic", "Isotope I-131, Dose per 5 microcuries")]
    [InlineData("Iodine i-125 serum albumin, diagnostic, per 5 microcuries", "serum albumin diagnostic", "Isotope I-125, Dose per 5 microcuries")]
    [InlineData("Technetium tc-99m pentetate, diagnostic, per study dose, up to 25 millicuries", "pentetate diagnostic", "Isotope Tc-99m, Dose per study dose, Dose up to 25 millicuries")]
    [InlineData("Injection, adalimumab-aacf (idacio), biosimilar, 20 mg", "injection adalimumab", "Dose 20 mg, Product -aacf, Product biosimilar, Product idacio")]
    [InlineData("Injection, adalimumab, 20 mg", "injection adalimumab", "Dose 20 mg")]
    [InlineData("Cast supplies, short arm splint, adult (11 years +), fiberglass", "cast supplies short arm splint", "Age adult (11 years +), Material fiberglass")]
    [InlineData("Gradient compression stocking, below knee, 18-30 mmhg, each", "gradient compression stocking below knee each", "Strength 18-30 mmhg")]
    [InlineData("Gauze, sterile, pad size more than 16 sq. in. but less than or equal to 48 sq. in., each dressing", "gauze sterile pad size each dressing", "Size more than 16 sq. in., Size but less than or equal to 48 sq. in.")]
    [InlineData("Hearing aid, digital, binaural, bte", "hearing aid digital bte", "Side binaural")]
    [InlineData("Walker, folding, wheeled, adjustable or fixed height", "walker folding wheeled adjustable or fixed height", "")]
    public void Traits_are_taken_out_and_the_stem_stays(string description, string stem, string traits)
    {
        var split = DescriptionTraits.Of(description);

        Assert.Equal(stem, split.Stem);
        Assert.Equal(traits, string.Join(", ", split.Traits.Select(trait => $"{trait.Kind} {trait.Text}")));
    }

    [Fact]
    public void The_number_of_a_vitamin_or_of_a_class_is_no_isotope()
    {
        Assert.Empty(DescriptionTraits.Of("Injection, vitamin b-12 cyanocobalamin").Traits);
        Assert.Empty(DescriptionTraits.Of("Power wheelchair, group 2 standard").Traits);
    }
}
