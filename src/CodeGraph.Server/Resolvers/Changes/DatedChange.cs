using CodeGraph.Catalog.Model.Changes;

namespace CodeGraph.Server.Resolvers.Changes;

/// <summary>A change with the date that its code or modifier is shown as of.</summary>
/// <param name="Change">The change.</param>
/// <param name="AsOf">The first day of the later release.</param>
internal sealed record DatedChange(CodeChange Change, DateOnly AsOf)
{
    /// <summary>The code or modifier.</summary>
    public DatedEntry Node => DatedEntry.Of(Change.Entry, AsOf);
}
