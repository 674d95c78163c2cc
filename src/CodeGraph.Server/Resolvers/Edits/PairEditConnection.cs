using System.Globalization;
using CodeGraph.Catalog.Model.Edits;
using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Resolvers.Edits;

/// <summary>A page of the pair edits of a code, with what cannot be told about them.</summary>
/// <param name="Page">The page.</param>
/// <param name="Notice">What the loaded edits cannot tell; null when there is nothing to say.</param>
internal sealed record PairEditConnection(Connection<DatedPairEdit> Page, string? Notice)
    : Connection<DatedPairEdit>(Page.Edges, Page.HasNextPage, Page.HasPreviousPage, Page.TotalCount)
{
    private const string CursorKind = "ptp";

    /// <summary>The page that the arguments of the field ask for.</summary>
    public static PairEditConnection Of(DatedCode code, IResolverContext context)
    {
        var (edits, setting) = (context.Snapshot().Catalog.DataSets.Edits, context.Argument<EditSetting>("setting"));
        var release = setting == EditSetting.DmeSupplier ? null : edits.PairsOn(setting, code.AsOf);
        var places = release?.PairsOf(code.Value, code.AsOf) ?? [];
        var window = context.RequestedPage().Cut(places.Count, PositionOf);
        var page = new Edge<DatedPairEdit>[window.Length];
        for (var i = 0; i < page.Length; i++)
        {
            var edit = places[window.Start + i].Edit;
            page[i] = new(OpaqueText.Write(CursorKind, KeyOf(edit)), new DatedPairEdit(edit, code.AsOf));
        }

        var notice = EditNotices.Join(EditNotices.OfPairs(edits, setting, code.AsOf), release is null ? null : EditNotices.BeyondReach(code.Value, release));
        return new(new(page, window.HasNext, window.HasPrevious, places.Count), notice);

        int PositionOf(string argument, string cursor)
        {
            if (OpaqueText.TryRead(cursor, out var kind, out var key) && kind == CursorKind)
            {
                for (var i = 0; i < places.Count; i++)
                {
                    if (KeyOf(places[i].Edit) == key)
                    {
                        return i;
                    }
                }
            }

            throw RequestErrors.BadCursor(argument);
        }
    }

    private static string KeyOf(PairEdit edit) => $"{edit.Column1}-{edit.Column2}-{edit.Terms.EffectiveDate.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
}
