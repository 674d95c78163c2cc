using CodeGraph.Catalog.Model.Structure;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.Server.Resolvers.Structure;

/// <summary>A related code on a date of service.</summary>
/// <param name="Related">The related code and the reason.</param>
/// <param name="AsOf">The date of service.</param>
internal sealed record DatedRelation(RelatedCode Related, DateOnly AsOf)
{
    /// <summary>The related codes when a request does not say how many.</summary>
    public const int DefaultCount = 25;

    /// <summary>The codes related to a code, of the kinds and at most as many as the arguments ask for.</summary>
    public static IEnumerable<DatedRelation> Of(DatedCode code, IResolverContext context)
    {
        var first = context.Argument<int>("first");
        if (first is < 0 or > PageRequest.MaxSize)
        {
            throw RequestErrors.BadArgument("first", $"is {first}; a list of related codes has 0 to {PageRequest.MaxSize}.");
        }

        var kinds = context.Argument<IReadOnlyList<RelatedKind>?>("kinds");
        return context.Snapshot().Catalog.Related.Of(code.Code)
            .Where(related => kinds is null || kinds.Contains(related.Kind))
            .Take(first)
            .Select(related => new DatedRelation(related, code.AsOf));
    }
}
