using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Schema.Filters;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Resolvers;

/// <summary>Cuts pages out of the list of specialties, which is in order of their names.</summary>
internal static class SpecialtyConnection
{
    private const string CursorKind = "specialty";

    /// <summary>The page that the arguments of the field ask for.</summary>
    public static Connection<Specialty> Of(IResolverContext context)
    {
        var filter = context.Argument<SpecialtyFilter?>("where");
        var list = context.Snapshot().Catalog.Specialties.Where(specialty => filter is null || filter.Matches(specialty)).ToList();
        var window = context.RequestedPage().Cut(list.Count, PositionOf);
        var edges = list.Skip(window.Start).Take(window.Length)
            .Select(specialty => new Edge<Specialty>(OpaqueText.Write(CursorKind, specialty.Id), specialty));
        return new Connection<Specialty>([.. edges], window.HasNext, window.HasPrevious, list.Count);

        int PositionOf(string argument, string cursor)
        {
            var position = OpaqueText.TryRead(cursor, out var kind, out var id) && kind == CursorKind
                ? list.FindIndex(specialty => specialty.Id == id)
                : -1;
            return position >= 0 ? position : throw RequestErrors.BadCursor(argument);
        }
    }
}
