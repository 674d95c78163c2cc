namespace CodeGraph.Catalog.Model.Specialties;

/// <summary>
/// A code of the NUCC health care provider taxonomy, which says what a provider is: by it providers are told apart in the national
/// registry and on claims. The texts are copyright of the American Medical Association on behalf of the NUCC and stay in the user's index.
/// </summary>
/// <param name="Code">Column Code: ten characters, the last an X.</param>
/// <param name="Grouping">Column Grouping: the widest of the three levels, such as "Allopathic &amp; Osteopathic Physicians".</param>
/// <param name="Classification">Column Classification: the second level, such as "Nuclear Medicine".</param>
/// <param name="Specialization">Column Specialization: the third level; null when the code has none.</param>
/// <param name="Definition">Column Definition; null when the code set has none.</param>
/// <param name="Notes">Column Notes: sources, and what changed when; null when blank.</param>
/// <param name="DisplayName">Column Display Name: the name to show.</param>
/// <param name="Section">Column Section: who may have it.</param>
/// <param name="Provenance">The file and the line the record starts at.</param>
public sealed record TaxonomyCode(
    string Code,
    string Grouping,
    string Classification,
    string? Specialization,
    string? Definition,
    string? Notes,
    string DisplayName,
    TaxonomySection Section,
    Provenance Provenance);

/// <summary>Who may have a taxonomy code.</summary>
public enum TaxonomySection
{
    /// <summary>People, alone or as a group.</summary>
    Individual,

    /// <summary>Organizations and facilities.</summary>
    NonIndividual,
}
