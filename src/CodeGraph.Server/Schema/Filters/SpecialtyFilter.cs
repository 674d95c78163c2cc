using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>A condition on a specialty.</summary>
internal sealed class SpecialtyFilter(Predicate<Specialty> matches)
{
    /// <summary>Whether a specialty meets the condition.</summary>
    public bool Matches(Specialty specialty) => matches(specialty);
}
