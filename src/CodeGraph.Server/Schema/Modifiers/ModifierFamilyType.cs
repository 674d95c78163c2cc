using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Modifiers;

namespace CodeGraph.Server.Schema.Modifiers;

/// <summary>The object type <c>ModifierFamily</c>.</summary>
internal sealed class ModifierFamilyType : ObjectType<ModifierFamily>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<ModifierFamily> descriptor)
    {
        descriptor.Name("ModifierFamily").Description("A family of rules that decide which modifiers fit which codes.");
        descriptor.Field("name", f => f.Name).NonNull<StringType>().Description("What it is called.");
        descriptor.Field("source", f => f.Source).NonNull<StringType>().Description("The manuals and regulations the rules are taken from.");
        descriptor.Field("modifiers", f => f.Modifiers).NonNullList<StringType>().Description("Every modifier the rules may speak of.");
    }
}
