using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Answers;

namespace CodeGraph.Server.Schema.Answers;

/// <summary>The object type <c>AnswerSearch</c>.</summary>
internal sealed class AnswerSearchType : ObjectType<AnswerSearch>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<AnswerSearch> descriptor)
    {
        descriptor.Name("AnswerSearch").Description("A search that may lead on.");
        descriptor.Field("query", s => s.Query).NonNull<StringType>().Description("What to give `search(query:)`.");
        descriptor.Field("reason", s => s.Reason).NonNull<StringType>().Description("Why it is offered.");
        descriptor.Field("totalCount", s => s.TotalCount).NonNull<IntType>().Description("How many codes and modifiers it finds.");
    }
}
