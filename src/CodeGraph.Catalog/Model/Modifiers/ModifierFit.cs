namespace CodeGraph.Catalog.Model.Modifiers;

/// <summary>Whether a modifier fits a code on a date, with the reason.</summary>
/// <param name="Modifier">The modifier.</param>
/// <param name="Applicability">Whether it fits.</param>
/// <param name="Family">The family of the rule, such as <c>Bilateral surgery</c>.</param>
/// <param name="Reason">Why, as a sentence that names the deciding fact and its value.</param>
/// <param name="Condition">For <see cref="ModifierApplicability.Conditional"/>: under which condition; else null.</param>
/// <param name="Basis">The official fact that decided.</param>
/// <param name="Rule">The rule and the manual or regulation it is taken from.</param>
public sealed record ModifierFit(
    Modifier Modifier, ModifierApplicability Applicability, string Family, string Reason, string? Condition, ModifierBasis Basis, string Rule)
{
    /// <summary>The record the verdict was derived from, with the rule.</summary>
    public Provenance Provenance => Basis.Provenance with { Origin = Origin.Derived, Rule = Rule };
}

/// <summary>An official fact of a code from which it follows whether a modifier fits.</summary>
/// <param name="Name">What the fact is called, such as <c>PC/TC indicator</c>.</param>
/// <param name="Value">Its value, such as <c>1</c>.</param>
/// <param name="Meaning">What the value stands for; null when the name says it.</param>
/// <param name="Provenance">The file and row that state it.</param>
public sealed record ModifierBasis(string Name, string Value, string? Meaning, Provenance Provenance)
{
    /// <summary>The fact in words, such as <c>Pricing indicator 51 (Drugs)</c>.</summary>
    public override string ToString() => $"{char.ToUpperInvariant(Name[0])}{Name[1..]} {Value}";
}
