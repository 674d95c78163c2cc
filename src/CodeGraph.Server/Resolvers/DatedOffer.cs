using CodeGraph.Catalog.Search;

namespace CodeGraph.Server.Resolvers;

/// <summary>Something that may have been meant, on a date of service.</summary>
/// <param name="Offer">The answer of the search.</param>
/// <param name="AsOf">The date of service.</param>
internal sealed record DatedOffer(DidYouMean Offer, DateOnly AsOf)
{
    /// <summary>Puts a date to offers.</summary>
    public static IEnumerable<DatedOffer> Of(IReadOnlyList<DidYouMean> offers, DateOnly asOf) => offers.Select(offer => new DatedOffer(offer, asOf));
}
