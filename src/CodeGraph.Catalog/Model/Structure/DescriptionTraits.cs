using System.Globalization;
using System.Text.RegularExpressions;

namespace CodeGraph.Catalog.Model.Structure;

/// <summary>
/// Splits an official description into its traits (isotope, dose, size…) and the rest, its stem: codes with the same stem are a family.
/// What no pattern takes out stays in the stem, so two codes that differ in anything else are no family.
/// </summary>
internal sealed partial class DescriptionTraits
{
    private static readonly (TraitKind? Kind, Regex Pattern)[] Patterns =
    [
        // Says again what the isotope says: A9524 "Iodine i-131 iodinated serum albumin", A9532 "Iodine i-125 serum albumin".
        (null, Restated()),
        (TraitKind.Isotope, Isotope()),
        (TraitKind.Dose, NamedDose()),
        (TraitKind.Dose, Dose()),
        (TraitKind.Strength, Strength()),
        (TraitKind.Size, MeasuredSize()),
        (TraitKind.Size, NamedSize()),
        (TraitKind.Age, Age()),
        (TraitKind.Side, Side()),
        (TraitKind.Material, Material()),
        (TraitKind.Product, Product()),
    ];

    private DescriptionTraits(string stem, IReadOnlyList<FamilyTrait> traits) => (Stem, Traits) = (stem, traits);

    /// <summary>The words that are no trait, in lower case with single blanks.</summary>
    public string Stem { get; }

    /// <summary>The traits in the order of <see cref="TraitKind"/> and then of the text.</summary>
    public IReadOnlyList<FamilyTrait> Traits { get; }

    /// <summary>Splits a description.</summary>
    public static DescriptionTraits Of(string description)
    {
        var traits = new List<FamilyTrait>();
#pragma warning disable CA1308 // Descriptions are shown and compared in the lower case the newer releases are written in.
        var text = $" {description.ToLowerInvariant()} ";
#pragma warning restore CA1308
        foreach (var (kind, pattern) in Patterns)
        {
            text = TakeOut(text, kind, pattern, traits);
        }

        // A name in brackets is a product only with drugs; elsewhere brackets hold what the thing is.
        if (text.Contains("injection", StringComparison.Ordinal))
        {
            text = TakeOut(text, TraitKind.Product, NameInBrackets(), traits);
        }

        return new DescriptionTraits(string.Join(' ', Word().Matches(text).Select(word => word.Value)), traits);
    }

    private static string TakeOut(string text, TraitKind? kind, Regex pattern, List<FamilyTrait> traits) => pattern.Replace(text, match =>
    {
        if (kind is { } trait)
        {
            traits.Add(new FamilyTrait(trait, TextOf(trait, match)));
        }

        return " ";
    });

    private static string TextOf(TraitKind kind, Match match) => kind == TraitKind.Isotope ? IsotopeName(match)
        : match.Groups["name"] is { Success: true } name ? name.Value
        : match.Value.Trim(' ', ',');

    // "technetium tc-99m", "f18" → "Tc-99m", "F-18".
    private static string IsotopeName(Match match) => string.Create(
        CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(match.Groups["symbol"].ValueSpan[0])}{match.Groups["symbol"].ValueSpan[1..]}-{match.Groups["mass"].ValueSpan}");

    [GeneratedRegex(@"\biodinated\b")]
    private static partial Regex Restated();

    [GeneratedRegex(@"(?:\b(?:iodine|iodide|technetium|indium|gallium|fluorine|thallium|xenon|samarium|strontium|yttrium|radium|lutetium|copper|rubidium|nitrogen|chromium|cobalt|phosphorus|zirconium|ammonia)\s+)?\b(?<symbol>tc|i|in|f|ga|tl|xe|sm|sr|y|ra|lu|cu|rb|n|cr|co|p|zr|fe|pd|cs|ir|au)-?(?<mass>\d{2,3}m?)\b")]
    private static partial Regex Isotope();

    [GeneratedRegex(@"\b(?:per|each) (?:study|treatment|diagnostic|therapeutic) dose\b|\bper (?:iu\b|i\.u\.?|dose\b|vial\b|unit\b|mg\b|ml\b|gram\b|millicurie\b|microcurie\b)")]
    private static partial Regex NamedDose();

    [GeneratedRegex(@"(?:(?:\bper|\beach|\bup to(?: and including)?|\bover|\bgreater than(?: or equal to)?|\bless than(?: or equal to)?|\bmore than|\bat least|\bbut|\bto|\bthrough|,)\s*)*(?<![\w.-])(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:\s*(?:mg|mcg|micrograms?|milligrams?|grams?|gms?|g|kg|ml|cc|milliliters?|liters?|units?|usp|iu|i\.u\.?|vg|meq|mmol|mci|millicuries?|microcuries?|uci|billion|million|thousand)(?![a-z]))+(?:\s*(?:/|per)\s*(?:\d[\d.]*\s*)?(?:ml|kg|mg|cc|hour|day|dose|square centimeter)(?![a-z]))?(?:\s*(?:or less|or more|or greater|and over)\b)?")]
    private static partial Regex Dose();

    [GeneratedRegex(@"\b\d+(?:\.\d+)?\s*-\s*\d+(?:\.\d+)?\s*mm\s?hg\b|\b(?:greater than|less than|over|at least)\s+\d+\s*mm\s?hg\b|(?<![\w.])(?:\d[\d,]*(?:\.\d+)?|\.\d+)\s*%|\b\d+\s*k?hz\b|\b\d+\s*volts?\b")]
    private static partial Regex Strength();

    [GeneratedRegex(@"(?:(?:\bup to(?: and including)?|\bover|\bgreater than(?: or equal to)?|\bless than(?: or equal to)?|\bmore than|\bat least|\bbut|\bto|\bthrough)\s*)*(?<![\w.-])(?:\d[\d,]*(?:\.\d+)?|\.\d+)\s*(?:inch(?:es)?|in\.?|cms?|mms?|millimeters?|centimeters?|feet|ft|sq(?:uare)?\.?\s*(?:in(?:ch(?:es)?)?\.?|cms?|centimeters?|ft|feet)|french|gauge|lbs?\.?|pounds?|oz|ounces?)(?![a-z])(?:\s*(?:or less|or more|or greater|and over|in diameter|in width)\b)?")]
    private static partial Regex MeasuredSize();

    [GeneratedRegex(@"\b(?:extra[ -]|x-?)?(?:small|medium|large)\b|\bany size\b|\bpetite\b")]
    private static partial Regex NamedSize();

    [GeneratedRegex(@"\b(?:adult|pediatric|infant|child|youth|neonate|neonatal|newborn)s?\b(?:-size|\s*/\s*\w+|\s*\(\d[^()]{0,20}(?:years?|yrs)[^()]{0,6}\))?")]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?:left|right|bilateral|unilateral|binaural|monaural)\b")]
    private static partial Regex Side();

    [GeneratedRegex(@"\b(?:fiberglass|plaster|metal|plastic|rubber|latex|silicone|steel|titanium|leather|polypropylene|aluminum|carbon|wood(?:en)?|vinyl|cotton|glass|foam|gel|wool)\b")]
    private static partial Regex Material();

    // Biologicals carry four letters without meaning after their name; those of one drug stand for its products.
    [GeneratedRegex(@"\bnot (?:therapeutically )?equivalent to [a-z]\d{4}\b(?: or [a-z]\d{4}\b)*|(?<=[a-z])-[a-z]{4}\b(?=[,\s].*biosimilar)|(?<=mab)-[a-z]{4}\b|\bbiosimilar\b")]
    private static partial Regex Product();

    [GeneratedRegex(@"\((?<name>[a-z][a-z0-9 .\-/&]{1,30})\)")]
    private static partial Regex NameInBrackets();

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}
