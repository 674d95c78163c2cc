namespace CodeGraph.Catalog.Model.Structure;

/// <summary>How one code is related to another.</summary>
public enum RelatedKind
{
    /// <summary>It replaces the code, which has ended: the ended code's official record names it.</summary>
    Successor,

    /// <summary>It has ended, and its official record names the code to use instead.</summary>
    Predecessor,

    /// <summary>The official record of one, which goes on, names the other as the code to use.</summary>
    CrossReference,

    /// <summary>The code is listed separately in addition to it: the code's official description names it.</summary>
    AddOnTo,

    /// <summary>It is listed separately in addition to the code: its official description names the code.</summary>
    AddOn,

    /// <summary>Its official description is the same.</summary>
    SameDescription,

    /// <summary>Its official description differs only in dose, size, strength, isotope, side, age, material or product.</summary>
    SameFamily,
}

/// <summary>A code related to another, with the reason.</summary>
/// <param name="Kind">How it is related.</param>
/// <param name="Text">The related code; it may be one the catalogue does not have.</param>
/// <param name="Code">The related code, when the catalogue has it.</param>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Differences">For <see cref="RelatedKind.SameFamily"/>: what differs; else empty.</param>
/// <param name="Provenance">The record that says so, or that it was derived from.</param>
public sealed record RelatedCode(
    RelatedKind Kind, string Text, Code? Code, string Reason, IReadOnlyList<TraitDifference> Differences, Provenance Provenance);

/// <summary>A trait in which two codes of a family differ.</summary>
/// <param name="Kind">The kind of trait.</param>
/// <param name="This">What the code says; null when it does not mention the trait.</param>
/// <param name="Other">What the related code says; null when it does not mention the trait.</param>
public sealed record TraitDifference(TraitKind Kind, string? This, string? Other);
