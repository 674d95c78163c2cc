using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Subscriptions;

/// <summary>The object type <c>CatalogueChanges</c>.</summary>
internal sealed class CatalogueChangesType : ObjectType<CatalogueChanges>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CatalogueChanges> descriptor)
    {
        descriptor.Name("CatalogueChanges").Description("In which codes one catalogue differs from another.");
        descriptor.Field("since", c => checked((int)c.Since)).NonNull<IntType>()
            .Description("The generation that it is compared with. When it is not that of the update before, updates were passed over.");
        descriptor.Field("added", c => c.Added).NonNull<ChangedCodesType>().Description("The codes that are new.");
        descriptor.Field("removed", c => c.Removed).NonNull<ChangedCodesType>().Description("The codes that are gone.");
        descriptor.Field("changed", c => c.Changed).NonNull<ChangedCodesType>().Description("The codes whose newest official record says something else.");
    }
}
