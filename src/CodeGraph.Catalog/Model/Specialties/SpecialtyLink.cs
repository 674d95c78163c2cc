namespace CodeGraph.Catalog.Model.Specialties;

/// <summary>A row of Medicare's crosswalk: a kind of provider or supplier that Medicare enrolls, and a taxonomy code it goes by.</summary>
/// <param name="MedicareCode">The two-character Medicare specialty code, without its footnote mark.</param>
/// <param name="MedicareName">Medicare's name of the kind, without footnote mark; null where the row leaves it blank.</param>
/// <param name="TaxonomyCode">The taxonomy code as printed; null where Medicare gives none.</param>
/// <param name="TaxonomyName">What the crosswalk calls the taxonomy code; null without one.</param>
/// <param name="Provenance">The file and the line.</param>
public sealed record SpecialtyLink(string MedicareCode, string? MedicareName, string? TaxonomyCode, string? TaxonomyName, Provenance Provenance);
