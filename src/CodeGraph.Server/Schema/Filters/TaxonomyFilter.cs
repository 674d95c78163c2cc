using CodeGraph.Catalog.Model.Specialties;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>A condition on a taxonomy code.</summary>
internal sealed class TaxonomyFilter(Predicate<TaxonomyCode> matches)
{
    /// <summary>Whether a taxonomy code meets the condition.</summary>
    public bool Matches(TaxonomyCode code) => matches(code);
}
