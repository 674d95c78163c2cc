using CodeGraph.Catalog.Model.Edits;

namespace CodeGraph.Server.Resolvers.Edits;

/// <summary>A pair edit as it stands on a date of service.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="AsOf">The date.</param>
internal sealed record DatedPairEdit(PairEdit Edit, DateOnly AsOf)
{
    /// <summary>Whether a modifier may bypass it.</summary>
    public bool AllowsModifier => Edit.Terms.ModifierIndicator.Code == PairEditTerms.ModifierAllowed;
}
