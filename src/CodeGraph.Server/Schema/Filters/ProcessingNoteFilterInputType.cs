namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>ProcessingNoteFilterInput</c>.</summary>
internal sealed class ProcessingNoteFilterInputType() : KeyFilterInputType("ProcessingNoteFilterInput", "number", "a processing note");
