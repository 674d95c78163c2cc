using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Answers;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Answers;

/// <summary>The object type <c>AnswerSentence</c>.</summary>
internal sealed class AnswerSentenceType : ObjectType<AnswerSentence>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<AnswerSentence> descriptor)
    {
        descriptor.Name("AnswerSentence").Description("A sentence of an answer with its sources.");
        descriptor.Field("text", s => s.Text).NonNull<StringType>().Description("The sentence.");
        descriptor.Field("origin", s => s.Origin).NonNull<OriginType>().Description("Who says it; with several sources, the least authoritative.");
        descriptor.Field("isAbsence", s => s.IsAbsence).NonNull<BooleanType>().Description("Whether it says that something is not known here.");
        descriptor.Field("provenance", s => s.Provenance).NonNullList<ProvenanceType>().ListSize(2).Description("The sources, at least one.");
    }
}
