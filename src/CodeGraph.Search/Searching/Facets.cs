using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>How many matches have a value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many of the matches have it.</param>
public sealed record FacetCount(string Value, int Count);

/// <summary>Counts the values of fields with sorted or sorted-set doc values over sets of documents.</summary>
public static class Facets
{
    /// <summary>The values that the documents have, the most frequent first, then in the order of the values.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="field">The field.</param>
    /// <param name="documents">The documents, as <see cref="IndexSearcher.Matches"/> gives them.</param>
    /// <param name="max">How many values are wanted at most.</param>
    public static IReadOnlyList<FacetCount> Count(DirectoryReader reader, string field, FixedBitSet documents, int max = int.MaxValue) =>
        FacetField.Of(reader, field)?.Count(documents, max) ?? [];

    /// <summary>
    /// Counts each field over the documents that all filters but its own let through, so that a box of choices shows what
    /// choosing another value would give (drill-sideways).
    /// </summary>
    /// <param name="reader">The index.</param>
    /// <param name="documents">The documents before any of the filters.</param>
    /// <param name="filters">The documents that each field's chosen values let through; null where nothing is chosen.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> CountSideways(
        DirectoryReader reader, FixedBitSet documents, IReadOnlyDictionary<string, FixedBitSet?> filters)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(filters);
        return CountSideways(filters.Keys, field => FacetField.Of(reader, field), Without(null), Without);

        FixedBitSet Without(string? field)
        {
            var remaining = documents.Clone();
            foreach (var (other, filter) in filters)
            {
                if (other != field && filter is not null)
                {
                    remaining.And(filter);
                }
            }

            return remaining;
        }
    }

    /// <summary>Counts each field over what a search finds without the field's own filter (drill-sideways).</summary>
    /// <param name="names">The fields to count.</param>
    /// <param name="fieldOf">A field by its name; null when no document has a value of it.</param>
    /// <param name="found">What the search finds under all filters.</param>
    /// <param name="foundWithout">What it finds under all filters but the field's own; null where the field has none, so that it is <paramref name="found"/>.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> CountSideways(
        IEnumerable<string> names, Func<string, FacetField?> fieldOf, FixedBitSet found, Func<string, FixedBitSet?> foundWithout)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(fieldOf);
        ArgumentNullException.ThrowIfNull(foundWithout);
        return names.ToDictionary(name => name, name => fieldOf(name)?.Count(foundWithout(name) ?? found) ?? [], StringComparer.Ordinal);
    }
}
