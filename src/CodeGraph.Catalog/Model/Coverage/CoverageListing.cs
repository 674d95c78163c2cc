namespace CodeGraph.Catalog.Model.Coverage;

/// <summary>A document names a code (or a modifier) in one of its groups of codes. Being named is no promise of coverage: the document says under which conditions.</summary>
/// <param name="Code">The code or modifier.</param>
/// <param name="Document">The document.</param>
/// <param name="Group">The number of the group, from 1.</param>
/// <param name="Paragraph">What the document says above the group, as plain text; null when it says nothing.</param>
/// <param name="Range">B, M or E for the beginning, middle and end of a range that the contractor entered, N for a code entered by itself; null when the file has no such column.</param>
/// <param name="Provenance">The row.</param>
public sealed record CoverageListing(string Code, CoverageDocument Document, string Group, string? Paragraph, string? Range, Provenance Provenance);

/// <summary>A contractor counts a drug as usually self-administered, which Medicare Part B does not cover: a row of an article's exclusion list.</summary>
/// <param name="Code">The code.</param>
/// <param name="Article">The article.</param>
/// <param name="Brand">The drug as the contractor names it; null when it does not.</param>
/// <param name="EffectiveDate">The first day of the exclusion.</param>
/// <param name="EndDate">The last day; null while there is none.</param>
/// <param name="Comments">On what evidence, in the contractor's words; null without any.</param>
/// <param name="Provenance">The row.</param>
public sealed record SelfAdministeredDrug(
    string Code, CoverageDocument Article, string? Brand, DateOnly? EffectiveDate, DateOnly? EndDate, string? Comments, Provenance Provenance);

/// <summary>A document points to another.</summary>
/// <param name="Document">The one it points to.</param>
/// <param name="Provenance">The row.</param>
public sealed record RelatedDocument(CoverageDocument Document, Provenance Provenance);
