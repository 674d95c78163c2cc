using CodeGraph.Catalog.Answers;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Answers;

/// <summary>The object type <c>QuestionPlace</c>.</summary>
internal sealed class QuestionPlaceType : ObjectType<QuestionPlace>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<QuestionPlace> descriptor)
    {
        descriptor.Name("QuestionPlace").Description("A place in a question.");
        descriptor.Field("text", p => p.Text).NonNull<StringType>().Description("The place as written.");
        descriptor.Field("state", p => p.State).Type<StringType>().Description("The postal abbreviation, when the place is a state or territory; else null.");
    }
}
