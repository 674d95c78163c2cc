using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Resolvers;

/// <summary>Cuts pages out of lists of codes and modifiers: filter, then sort, then count, then page.</summary>
internal static class EntryConnections
{
    /// <summary>A page of some codes, which are in order of their values, by the arguments of the field.</summary>
    public static Connection<DatedCode> Codes(IResolverContext context, IEnumerable<Code> codes)
    {
        var snapshot = context.Snapshot();
        return Page(context, codes, snapshot.Catalog.FindCode, (code, asOf) => new DatedCode(code, asOf));
    }

    /// <summary>A page of some modifiers, which are in order of their values, by the arguments of the field.</summary>
    public static Connection<DatedModifier> Modifiers(IResolverContext context, IEnumerable<Modifier> modifiers)
    {
        var snapshot = context.Snapshot();
        return Page(context, modifiers, snapshot.Catalog.FindModifier, (modifier, asOf) => new DatedModifier(modifier, asOf));
    }

    private static Connection<TDated> Page<TEntry, TDated>(
        IResolverContext context, IEnumerable<TEntry> all, Func<string, TEntry?> find, Func<TEntry, DateOnly, TDated> date)
        where TEntry : CatalogEntry
        where TDated : DatedEntry
    {
        var asOf = context.AsOf();
        var order = EntryOrder.Of(context.Argument<IReadOnlyList<EntryOrder>?>("order"), asOf);
        var list = Select(all, context.Argument<CodeFilter?>("where"), asOf);
        if (order != EntryOrder.ByValue)
        {
            var sorted = list.ToArray();
            Array.Sort(sorted, order);
            list = sorted;
        }

        var window = context.RequestedPage().Cut(list.Count, PositionOf);
        var edges = new Edge<TDated>[window.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            var entry = list[window.Start + i];
            edges[i] = new Edge<TDated>(OpaqueText.Write("cursor", entry.Value), date(entry, asOf));
        }

        return new Connection<TDated>(edges, window.HasNext, window.HasPrevious, list.Count);

        // A cursor names an entry, not a number, so it stays good when a release adds entries before it. The entry itself
        // may meanwhile be filtered out; then the cursor stands for the place it would have.
        int PositionOf(string argument, string cursor)
        {
            if (!OpaqueText.TryRead(cursor, out var kind, out var value) || kind != "cursor" || find(value) is not { } entry)
            {
                throw RequestErrors.BadCursor(argument);
            }

            var (low, high) = (0, list.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (order.Compare(list[middle], entry) < 0)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            var isThere = low < list.Count && ReferenceEquals(list[low], entry);
            return isThere || argument == "before" ? low : low - 1;
        }
    }

    private static IReadOnlyList<TEntry> Select<TEntry>(IEnumerable<TEntry> all, CodeFilter? filter, DateOnly asOf)
        where TEntry : CatalogEntry
    {
        if (filter is null)
        {
            return all as IReadOnlyList<TEntry> ?? [.. all];
        }

        var selected = new List<TEntry>();
        foreach (var entry in all)
        {
            if (filter.Matches(entry, asOf))
            {
                selected.Add(entry);
            }
        }

        return selected;
    }
}
