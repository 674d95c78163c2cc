using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The object type <c>Suggestion</c>.</summary>
internal sealed class SuggestionType : ObjectType<DatedSuggestion>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedSuggestion> descriptor)
    {
        descriptor.Name("Suggestion").Description("What a typeahead box offers while someone types.");
        descriptor.Field("code", s => s.Node.Value).NonNull<StringType>().Description("The code or modifier.");
        descriptor.Field("text", s => s.Suggestion.Text).NonNull<StringType>().Description("The name to show: the one that matched.");
        descriptor.Field("spans", s => s.Suggestion.Spans).NonNullList<TextSpanType>().ListSize(5).Description("The parts of `text` that match what was typed.");
        descriptor.Field("match", s => s.Suggestion.Match).NonNull<SearchMatchType>().Description("Why it is offered.");
        descriptor.Field("node", s => s.Node).NonNull<SearchHitType>().Description("The code or modifier with all its facts.");
    }
}
