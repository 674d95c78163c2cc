using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Metrics;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Answers;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Answers;

/// <summary>The fields that answer questions in English.</summary>
internal static class AnswerFields
{
    /// <summary>Adds the field of the root type.</summary>
    public static void AddTo(IObjectTypeDescriptor descriptor) =>
        descriptor.Field("answer", context => context.Service<CodeGraphMeter>().Measure("answer", () => Answerer.Of(context.Argument<string>("question"), context.Snapshot(), context.AsOf())))
            .NonNull<AnswerType>().CacheControl(CacheAges.Browsing).Cost(20)
            .Argument("question", a => a.NonNull<StringType>().Description("A question in English, such as \"Does Medicare cover A9524?\" or \"What is the code for a wheelchair cushion?\"."))
            .AsOfArgument()
            .Description("Answers a question in English from the loaded facts, each sentence with its sources. It says when it cannot, and why.");

    /// <summary>Adds the field of a code.</summary>
    public static void AddTo(IObjectTypeDescriptor<DatedCode> descriptor) =>
        descriptor.Field("faq", (c, context) => CodeFaq.Of(c, context.Snapshot())).NonNullList<FrequentQuestionType>().ListSize(10)
            .Description("Questions people ask about it: those that CodeGraph's editors answered, and the standard ones, answered from its facts.");
}
