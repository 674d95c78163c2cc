namespace CodeGraph.Catalog.Model;

/// <summary>A note of Appendix A of the HCPCS manual that a record points to.</summary>
/// <param name="Number">The four digits of columns 253-256.</param>
/// <param name="Text">The note, its lines joined; null when no notes file was loaded or it lacks the number.</param>
/// <param name="Provenance">The notes file and line of the text; null without a text.</param>
public sealed record ProcessingNote(string Number, string? Text, Provenance? Provenance);
