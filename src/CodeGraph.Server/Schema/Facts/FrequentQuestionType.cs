using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>FrequentQuestion</c>.</summary>
internal sealed class FrequentQuestionType : ObjectType<FrequentQuestion>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<FrequentQuestion> descriptor)
    {
        descriptor.Name("FrequentQuestion").Description("A question people ask about a code, and its answer by CodeGraph's editors.");
        descriptor.Field("question", q => q.Question).NonNull<StringType>().Description("The question.");
        descriptor.Field("answer", q => q.Answer).NonNull<StringType>().Description("The answer, in full sentences.");
    }
}
