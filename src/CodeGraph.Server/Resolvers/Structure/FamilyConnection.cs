using CodeGraph.Catalog.Model.Structure;
using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Resolvers.Structure;

/// <summary>Cuts pages out of the list of families, which is in order of their keys.</summary>
internal static class FamilyConnection
{
    private const string CursorKind = "family";

    /// <summary>The page that the arguments of the field ask for.</summary>
    public static Connection<DatedFamily> Of(IResolverContext context)
    {
        var asOf = context.AsOf();
        var kinds = context.Argument<IReadOnlyList<TraitKind>?>("differsIn");
        var all = context.Snapshot().Catalog.Families.All;
        var list = kinds is null ? all : [.. all.Where(family => kinds.All(family.DiffersIn.Contains))];
        var window = context.RequestedPage().Cut(list.Count, PositionOf);
        var edges = list.Skip(window.Start).Take(window.Length)
            .Select(family => new Edge<DatedFamily>(OpaqueText.Write(CursorKind, family.Key), new DatedFamily(family, asOf)));
        return new Connection<DatedFamily>([.. edges], window.HasNext, window.HasPrevious, list.Count);

        int PositionOf(string argument, string cursor)
        {
            if (OpaqueText.TryRead(cursor, out var kind, out var key) && kind == CursorKind)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    if (list[i].Key == key)
                    {
                        return i;
                    }
                }
            }

            throw RequestErrors.BadCursor(argument);
        }
    }
}
