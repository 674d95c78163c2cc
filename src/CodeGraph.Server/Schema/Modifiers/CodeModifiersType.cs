using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Modifiers;

namespace CodeGraph.Server.Schema.Modifiers;

/// <summary>The object type <c>CodeModifiers</c>.</summary>
internal sealed class CodeModifiersType : ObjectType<CodeModifiersPage>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CodeModifiersPage> descriptor)
    {
        descriptor.Name("CodeModifiers").Description("Which modifiers fit a code on a date.");
        descriptor.Field("nodes", p => p.Fits).NonNullList<CodeModifierType>().Description("The modifiers, those that apply first, then by family.");
        descriptor.Field("totalCount", p => p.TotalCount).NonNull<IntType>().Description("How many there are of the kinds asked for.");
        descriptor.Field("combinations", p => p.All.Combinations).Type<ModifierCombinationType>()
            .Description("For ambulance services: the letters of origin and destination, two of which make a modifier; null for other codes.");
        descriptor.Field("notice", p => p.All.Notice).NonNull<StringType>().Description("What the answer leaves open: of how many modifiers the rules tell, and whose rules they are.");
    }
}
