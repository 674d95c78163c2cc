using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>ProcessingNote</c>.</summary>
internal sealed class ProcessingNoteType : ObjectType<ProcessingNote>
{
    private const string NoText = "The text is in the processing notes file of the release (proc_notes_*.txt), which is not loaded or lacks the number. Import it beside the code file.";

    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<ProcessingNote> descriptor)
    {
        descriptor.Name("ProcessingNote").Description("A note of Appendix A of the HCPCS manual that the official record points to.");
        descriptor.Field("number", n => n.Number).NonNull<StringType>().Description("The number of the note, four digits.");
        descriptor.Field("text", n => n.Text).Type<StringType>().Description("The note; null when its file is not loaded, and `note` says so.");
        descriptor.Field("note", n => n.Text is null ? NoText : null).Type<StringType>().Description("Says why there is no text; null when there is one.");
        descriptor.Field("provenance", n => n.Provenance).Type<ProvenanceType>().Description("The notes file and line; null without a text.");
    }
}
