namespace CodeGraph.Catalog.Model.Specialties;

/// <summary>That a specialty uses a code, and who says so.</summary>
/// <param name="Specialty">The specialty.</param>
/// <param name="Provenance">Curated: the editors' file and line. Derived: the rule, and the official record it was applied to.</param>
public sealed record SpecialtyUse(Specialty Specialty, Provenance Provenance)
{
    /// <summary>Whether an editor wrote it or a rule says so.</summary>
    public Origin Origin => Provenance.Origin;
}
