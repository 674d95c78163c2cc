using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Edits;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The object type <c>PairFinding</c>.</summary>
internal sealed class PairFindingType : ObjectType<PairFinding>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<PairFinding> descriptor)
    {
        descriptor.Name("PairFinding").Description("A pair edit in force between two of the codes asked about.");
        descriptor.Field("edit", f => f.Edit).NonNull<PairEditType>().Description("The edit.");
        descriptor.Field("column1", f => f.Column1).NonNull<EditedLineType>().Description("The line that is paid.");
        descriptor.Field("column2", f => f.Column2).NonNull<EditedLineType>().Description("The line that is not paid beside it.");
        descriptor.Field("outcome", f => f.Outcome).NonNull<PairOutcomeType>().Description("What the edit does to the two lines with the modifiers given.");
        descriptor.Field("bypassedBy", f => f.Bypassing).NonNullList<NcciModifierType>().ListSize(2).Description("The modifiers given that may bypass the edit.");
        descriptor.Field("explanation", f => f.Explanation).NonNull<StringType>().Description("The outcome in a sentence.");
    }
}
