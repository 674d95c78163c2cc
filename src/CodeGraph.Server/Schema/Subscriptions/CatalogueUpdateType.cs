using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Subscriptions;

/// <summary>The object type <c>CatalogueUpdate</c>.</summary>
internal sealed class CatalogueUpdateType : ObjectType<CatalogueUpdate>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CatalogueUpdate> descriptor)
    {
        descriptor.Name("CatalogueUpdate").Description("Which catalogue the server serves.");
        descriptor.Field("dataVersion", u => u.DataVersion).NonNull<StringType>()
            .Description("Another one when the data are other ones: what was kept under the version before is to be asked for again. Opaque.");
        descriptor.Field("generation", u => checked((int)u.Generation)).NonNull<IntType>().Description("The number of the commit of the index; later commits have greater ones.");
        descriptor.Field("codeCount", u => u.CodeCount).NonNull<IntType>().Description("How many codes the catalogue has.");
        descriptor.Field("modifierCount", u => u.ModifierCount).NonNull<IntType>().Description("How many modifiers the catalogue has.");
        descriptor.Field("currentRelease", u => u.CurrentRelease).Type<ReleaseType>().Description("The newest loaded release; null when none is.");
        descriptor.Field("releases", u => u.Releases).NonNullList<ReleaseType>().Description("The loaded releases, newest first.");
        descriptor.Field("changes", u => u.Changes).Type<CatalogueChangesType>()
            .Description("What is different from the catalogue that this server served before; null on the first update, which tells how things stand.");
    }
}
