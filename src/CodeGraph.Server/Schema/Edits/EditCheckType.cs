using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Edits;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The object type <c>EditCheck</c>.</summary>
internal sealed class EditCheckType : ObjectType<EditCheck>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<EditCheck> descriptor)
    {
        descriptor.Name("EditCheck").Description("Whether codes may be billed together, and how many units of each are plausible, by the NCCI edits in force on a date.");
        descriptor.Field("asOf", c => c.AsOf).NonNull<DateType>().Description("The date of service.");
        descriptor.Field("setting", c => c.Setting).NonNull<EditSettingType>().Description("Whose claim it is.");
        descriptor.Field("lines", c => c.Lines).NonNullList<EditedLineType>().Description("Each code asked about, in the order given.");
        descriptor.Field("pairs", c => c.Pairs).NonNullList<PairFindingType>().ListSize(10).Description("The pair edits in force among the codes, in both directions. A code that is in none says so in its line.");
        descriptor.Field("notice", c => c.Notice).Type<StringType>().Description("What the loaded files cannot tell, and why; null when there is nothing to say.");
    }
}
