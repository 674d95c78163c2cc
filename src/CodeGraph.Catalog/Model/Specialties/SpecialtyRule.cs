namespace CodeGraph.Catalog.Model.Specialties;

/// <summary>A rule that gives a specialty codes by a fact of their official record or by their section.</summary>
/// <param name="Sentence">The rule, in words a reader can check.</param>
/// <param name="Specialties">The <see cref="Specialty.Id"/>s it gives.</param>
public sealed record SpecialtyRule(string Sentence, IReadOnlyList<string> Specialties);
