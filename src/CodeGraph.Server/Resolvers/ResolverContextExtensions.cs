using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers;

/// <summary>What many resolvers ask of their context.</summary>
internal static class ResolverContextExtensions
{
    /// <summary>The catalogue that this request sees from its first field to its last.</summary>
    public static CatalogSnapshot Snapshot(this IResolverContext context) => context.Service<CatalogSnapshot>();

    /// <summary>The date of service: the argument <c>asOf</c>, else today.</summary>
    public static DateOnly AsOf(this IResolverContext context) => context.Argument<DateOnly?>("asOf") ?? context.Snapshot().Today;
}
