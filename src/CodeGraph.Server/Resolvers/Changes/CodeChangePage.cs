using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Changes;
using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Hosting;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Resolvers.Changes;

/// <summary>A page of the changes between two releases, with how many there are of each kind.</summary>
/// <param name="Edges">The changes of the page.</param>
/// <param name="HasNextPage">Whether the list goes on after the page.</param>
/// <param name="HasPreviousPage">Whether the list has items before the page.</param>
/// <param name="TotalCount">How many changes the whole list has.</param>
/// <param name="From">The earlier release.</param>
/// <param name="To">The later release.</param>
/// <param name="Counts">How many changes there are of each kind that occurs.</param>
internal sealed record CodeChangePage(
    IReadOnlyList<Edge<DatedChange>> Edges, bool HasNextPage, bool HasPreviousPage, int TotalCount, Release From, Release To, IReadOnlyList<CodeChangeCount> Counts)
    : Connection<DatedChange>(Edges, HasNextPage, HasPreviousPage, TotalCount)
{
    private const string CursorKind = "change";

    /// <summary>The page that the arguments of the field ask for.</summary>
    public static CodeChangePage Of(IResolverContext context)
    {
        var snapshot = context.Snapshot();
        var (from, to) = (ReleaseOf(context, "from", snapshot), ReleaseOf(context, "to", snapshot));
        if (ReleaseChanges.WhyNot(from, to) is { } reason)
        {
            throw RequestErrors.BadArgument("to", $"cannot be compared with \"from\": {reason} {Loaded(snapshot)}");
        }

        var filter = context.Argument<CodeFilter?>("where");
        var matching = Matching(snapshot.Catalog.ChangesBetween(from, to).Changes, filter, to.EffectiveDate);
        var kinds = context.Argument<IReadOnlyList<CodeChangeKind>?>("kinds");
        var list = kinds is null ? matching : [.. matching.Where(change => kinds.Contains(change.Kind))];
        var window = context.RequestedPage().Cut(list.Count, PositionOf);
        var edges = new Edge<DatedChange>[window.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            var change = list[window.Start + i];
            edges[i] = new Edge<DatedChange>(OpaqueText.Write(CursorKind, KeyOf(change)), new DatedChange(change, to.EffectiveDate));
        }

        return new CodeChangePage(edges, window.HasNext, window.HasPrevious, list.Count, from, to, CodeChangeCount.Of(matching));

        // A cursor names a change, not a number; it is good as long as the two releases stay as they are.
        int PositionOf(string argument, string cursor)
        {
            var position = -1;
            if (OpaqueText.TryRead(cursor, out var kind, out var key) && kind == CursorKind)
            {
                for (var i = 0; position < 0 && i < list.Count; i++)
                {
                    position = KeyOf(list[i]) == key ? i : -1;
                }
            }

            return position >= 0 ? position : throw RequestErrors.BadCursor(argument);
        }
    }

    private static Release ReleaseOf(IResolverContext context, string argument, CatalogSnapshot snapshot)
    {
        var id = context.Argument<string>(argument);
        return snapshot.Catalog.FindRelease(id) ?? throw RequestErrors.BadArgument(argument, $"names no loaded release. {Loaded(snapshot)}");
    }

    private static string Loaded(CatalogSnapshot snapshot) => ReleaseNames.Comparable(snapshot.Catalog);

    private static IReadOnlyList<CodeChange> Matching(IReadOnlyList<CodeChange> changes, CodeFilter? filter, DateOnly asOf)
    {
        if (filter is null)
        {
            return changes;
        }

        // The changes of an entry stand together, so each entry is held against the filter once.
        var matching = new List<CodeChange>();
        CatalogEntry? last = null;
        var isIn = false;
        foreach (var change in changes)
        {
            if (!ReferenceEquals(change.Entry, last))
            {
                last = change.Entry;
                isIn = filter.Matches(last, asOf);
            }

            if (isIn)
            {
                matching.Add(change);
            }
        }

        return matching;
    }

    private static string KeyOf(CodeChange change) => $"{(change.Entry is Modifier ? "-" : "")}{change.Entry.Value}/{change.Field}";
}
