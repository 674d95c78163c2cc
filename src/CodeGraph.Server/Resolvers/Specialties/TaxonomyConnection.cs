using CodeGraph.Catalog.Model.Specialties;
using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Schema.Filters;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Resolvers.Specialties;

/// <summary>A page of the taxonomy, and why it is empty when nothing is loaded.</summary>
internal sealed record TaxonomyConnection(IReadOnlyList<Edge<DatedTaxonomy>> Edges, bool HasNextPage, bool HasPreviousPage, int TotalCount, string? Notice)
    : Connection<DatedTaxonomy>(Edges, HasNextPage, HasPreviousPage, TotalCount)
{
    private const string CursorKind = "taxonomy";

    /// <summary>The page that the arguments of the field ask for, in order of the codes.</summary>
    public static TaxonomyConnection Of(IResolverContext context)
    {
        var asOf = context.AsOf();
        var taxonomy = context.Snapshot().Catalog.DataSets.ProviderTaxonomy;
        var filter = context.Argument<TaxonomyFilter?>("where");
        IReadOnlyList<TaxonomyCode> all = taxonomy.InForceOn(asOf)?.Codes ?? [];
        var list = filter is null ? [.. all] : all.Where(filter.Matches).ToList();
        var window = context.RequestedPage().Cut(list.Count, PositionOf);
        var edges = list.Skip(window.Start).Take(window.Length)
            .Select(code => new Edge<DatedTaxonomy>(OpaqueText.Write(CursorKind, code.Code), new DatedTaxonomy(code, asOf)));
        return new TaxonomyConnection([.. edges], window.HasNext, window.HasPrevious, list.Count, taxonomy.NoticeOn(asOf));

        int PositionOf(string argument, string cursor)
        {
            var position = OpaqueText.TryRead(cursor, out var kind, out var key) && kind == CursorKind ? list.FindIndex(code => code.Code == key) : -1;
            return position >= 0 ? position : throw RequestErrors.BadCursor(argument);
        }
    }
}
