namespace CodeGraph.Catalog.Model.Descriptors;

/// <summary>A descriptor of a CPT code from the licensee's own file. The text is copyright of the American Medical Association.</summary>
/// <param name="Kind">Which descriptor it is.</param>
/// <param name="Text">The text, as the file has it.</param>
/// <param name="InForceFrom">The first day of the release; null when the file names none.</param>
/// <param name="Copyright">The copyright notice that goes with the text.</param>
/// <param name="Provenance">The licensee's file, its release and the line.</param>
public sealed record LicensedDescriptor(DescriptorKind Kind, string Text, DateOnly? InForceFrom, string Copyright, Provenance Provenance);
