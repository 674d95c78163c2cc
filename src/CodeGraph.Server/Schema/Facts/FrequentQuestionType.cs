using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Answers;
using CodeGraph.Server.Schema.Answers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>FrequentQuestion</c>.</summary>
internal sealed class FrequentQuestionType : ObjectType<CodeFaq>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CodeFaq> descriptor)
    {
        descriptor.Name("FrequentQuestion").Description("A question people ask about a code, and its answer.");
        descriptor.Field("question", q => q.Question).NonNull<StringType>().Description("The question.");
        descriptor.Field("answer", q => q.Answer).NonNull<StringType>().Description("The answer, in full sentences.");
        descriptor.Field("kind", q => q.Kind).Type<QuestionKindType>().Description("What it asks for; null for a question that CodeGraph's editors wrote.");
        descriptor.Field("origin", q => q.Origin).NonNull<OriginType>().Description("Who says it; with several sources, the least authoritative.");
        descriptor.Field("isAnswered", q => q.IsAnswered).NonNull<BooleanType>().Description("Whether more is said than that something is not known here.");
        descriptor.Field("provenance", q => q.Provenance).NonNullList<ProvenanceType>().ListSize(3).Description("The sources, each once.");
        descriptor.Field("sentences", q => q.Sentences).NonNullList<AnswerSentenceType>().ListSize(5).Description("The answer, sentence by sentence, each with its sources.");
    }
}
