namespace CodeGraph.Catalog.Model.Structure;

/// <summary>What the codes of a family may differ in.</summary>
public enum TraitKind
{
    /// <summary>The radioactive isotope: I-131, Tc-99m.</summary>
    Isotope,

    /// <summary>How much one unit of the code is: 20 mg, per study dose.</summary>
    Dose,

    /// <summary>Pressure, concentration, frequency: 18-30 mmHg, 5 %.</summary>
    Strength,

    /// <summary>Length, area, weight or a size by name.</summary>
    Size,

    /// <summary>Whom it is for: adult, pediatric.</summary>
    Age,

    /// <summary>Left, right, one or both.</summary>
    Side,

    /// <summary>What it is made of.</summary>
    Material,

    /// <summary>Whose product: a brand, a manufacturer, the suffix of a biosimilar.</summary>
    Product,
}

/// <summary>A part of an official description in which the codes of a family differ.</summary>
/// <param name="Kind">What the part says.</param>
/// <param name="Text">The part, such as <c>I-131</c> or <c>up to 25 millicuries</c>.</param>
public sealed record FamilyTrait(TraitKind Kind, string Text);
