using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Answers;

namespace CodeGraph.Server.Schema.Answers;

/// <summary>The object type <c>Answer</c>.</summary>
internal sealed class AnswerType : ObjectType<Answer>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Answer> descriptor)
    {
        descriptor.Name("Answer").Description("The answer to a question in English, sentence by sentence, each with its sources.");
        descriptor.Field("question", a => a.Question.Text).NonNull<StringType>().Description("The question as it was asked.");
        descriptor.Field("understoodAs", a => a.Question).NonNull<UnderstoodQuestionType>().Description("How it was understood.");
        descriptor.Field("asOf", a => a.AsOf).NonNull<DateType>().Description("The date of service: the question's, else the argument's, else today. Of a month or year, the day nearest to it.");
        descriptor.Field("isAnswered", a => a.IsAnswered).NonNull<BooleanType>().Description("Whether a sentence answers what was asked. A sentence that something is not known does not.");
        descriptor.Field("sentences", a => a.Sentences).NonNullList<AnswerSentenceType>().ListSize(20).Description("The answer; no sentence is without a source.");
        descriptor.Field("codes", a => a.Codes).NonNullList<CodeType>().ListSize(5).Description("The codes it is about, with all their facts.");
        descriptor.Field("modifiers", a => a.Modifiers).NonNullList<ModifierType>().ListSize(3).Description("The modifiers it is about.");
        descriptor.Field("notice", a => a.Notice).Type<StringType>().Description("Why the question is not answered, and what was not taken as written; null when there is nothing to say.");
        descriptor.Field("searches", a => a.Searches).NonNullList<AnswerSearchType>().ListSize(5).Description("Searches that may lead on: near codes of an unknown one, and the words of a question that is not answered.");
    }
}
