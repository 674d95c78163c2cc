namespace CodeGraph.Catalog.Model.Structure;

/// <summary>A category of the Berenson-Eggers type of service (BETOS), or one of the eight groups its first letter stands for.</summary>
/// <param name="Code">The letter of a group (<c>I</c>) or the two or three characters of a category (<c>I1E</c>).</param>
/// <param name="Name">What it is called: a category as CMS's record layout has it, a group as CMS's BETOS documentation has it.</param>
/// <param name="ParentCode">The group of a category; null for a group.</param>
/// <param name="Provenance">The document that names it.</param>
public sealed record BetosCategory(string Code, string Name, string? ParentCode, Provenance Provenance);
