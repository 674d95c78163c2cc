using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Search;

/// <summary>A code or modifier that answers a search.</summary>
/// <param name="Entry">The <see cref="Code"/> or <see cref="Modifier"/>.</param>
/// <param name="Score">How well it answers, within its tier; greater is better, comparable only within one result.</param>
/// <param name="Match">Why it was found.</param>
/// <param name="Highlights">What matched, when that was asked for.</param>
public sealed record CodeSearchHit(CatalogEntry Entry, float Score, CodeMatch Match, IReadOnlyList<Highlight> Highlights)
{
    /// <summary>Where the hit stands, for the next page.</summary>
    public SearchPosition Position => new(Match.Tier, Score, Entry.Value);
}
