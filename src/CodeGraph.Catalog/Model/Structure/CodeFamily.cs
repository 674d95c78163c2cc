namespace CodeGraph.Catalog.Model.Structure;

/// <summary>
/// Codes whose official descriptions are equal but for dose, size, strength, isotope, side, age, material or product, such as the
/// albumins A9524 (I-131) and A9532 (I-125).
/// </summary>
/// <param name="Key">A stable key made of the words they share, such as <c>serum-albumin-diagnostic</c>.</param>
/// <param name="Name">The words they share.</param>
/// <param name="Members">The codes in order of their values, at least two.</param>
/// <param name="DiffersIn">What they differ in, at least one.</param>
public sealed record CodeFamily(string Key, string Name, IReadOnlyList<FamilyMember> Members, IReadOnlyList<TraitKind> DiffersIn)
{
    /// <summary>How families are found, in words.</summary>
    public const string Rule =
        "The official descriptions are equal once isotope, dose, strength, size, age, side, material and product are left out.";

    /// <summary>The member for a code; null when the code is none.</summary>
    public FamilyMember? Find(Code code) => Members.FirstOrDefault(member => ReferenceEquals(member.Code, code));
}

/// <summary>A code of a family with the traits that tell it from the others.</summary>
/// <param name="Code">The code.</param>
/// <param name="Traits">Its traits of the kinds in which the family differs; a kind its description does not mention is absent.</param>
public sealed record FamilyMember(Code Code, IReadOnlyList<FamilyTrait> Traits)
{
    /// <summary>Where the family differs for this member: derived from its official description.</summary>
    public Provenance Provenance { get; } = new(
        Origin.Derived, Code.Official?.Provenance.Source ?? "CodeGraph", Code.Official?.Release, Code.Official?.Provenance.Row, CodeFamily.Rule);

    /// <summary>What the member says of a kind, as one text; null when it says nothing.</summary>
    public string? Says(TraitKind kind)
    {
        var texts = Traits.Where(trait => trait.Kind == kind).Select(trait => trait.Text).ToArray();
        return texts.Length == 0 ? null : string.Join(", ", texts);
    }
}
