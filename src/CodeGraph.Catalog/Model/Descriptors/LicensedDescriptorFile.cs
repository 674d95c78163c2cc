namespace CodeGraph.Catalog.Model.Descriptors;

/// <summary>One of the licensee's files of CPT descriptors.</summary>
/// <param name="Kind">Which descriptors it has.</param>
/// <param name="Release">The id of the release; null when the file names none.</param>
/// <param name="EffectiveDate">The first day of the release; null when the file names none.</param>
/// <param name="Source">The file's name.</param>
/// <param name="Copyright">The notice at its head, or the general one.</param>
/// <param name="Rows">The codes with their texts and lines, in the order of the file.</param>
public sealed record LicensedDescriptorFile(
    DescriptorKind Kind, string? Release, DateOnly? EffectiveDate, string Source, string Copyright, IReadOnlyList<(string Code, string Text, int Line)> Rows);
