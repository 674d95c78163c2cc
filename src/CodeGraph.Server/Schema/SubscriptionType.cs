using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Subscriptions;

namespace CodeGraph.Server.Schema;

/// <summary>The root type <c>Subscription</c>: what CodeGraph tells without being asked again.</summary>
internal sealed class SubscriptionType : ObjectType
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor descriptor)
    {
        descriptor.Name("Subscription").Description("What the server tells when it happens, over server-sent events or a WebSocket.");
        descriptor.Field("catalogueUpdates").NonNull<CatalogueUpdateType>().SubscribeAsync(CatalogueUpdates.SubscribeAsync)
            .Description("The catalogue that is served now, and again each time the server turns to a new one, such as after an import. "
                + "A client that reads slowly gets the latest and not those in between.");
    }
}
