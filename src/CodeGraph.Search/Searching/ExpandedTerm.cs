using System.Text;
using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>A term of the index that a prefix, pattern or misspelt word stands for.</summary>
/// <param name="Text">The term.</param>
/// <param name="DocFreq">In how many documents it is, deleted ones included.</param>
/// <param name="Edits">How many edits lie between it and what was asked for; 0 for a prefix or pattern.</param>
public sealed record ExpandedTerm(string Text, int DocFreq, int Edits)
{
    /// <summary>The terms of a field that start with a prefix, in their order.</summary>
    public static IReadOnlyList<ExpandedTerm> WithPrefix(DirectoryReader reader, string field, string prefix) =>
        Collect(reader, field, (terms, add) => PrefixQuery.ForEach(terms, prefix, found => add(found, 0)));

    /// <summary>
    /// The terms of a field within a number of edits of a word, those with fewer edits first, then those in more documents.
    /// </summary>
    /// <param name="reader">The index.</param>
    /// <param name="field">The field.</param>
    /// <param name="word">The word.</param>
    /// <param name="maxEdits">0 to 2. A swap of neighbours is one edit.</param>
    /// <param name="prefixLength">How many letters at the start must be equal.</param>
    /// <param name="asPrefix">Whether the term may go on after the word, as while it is being typed.</param>
    public static IReadOnlyList<ExpandedTerm> Fuzzy(
        DirectoryReader reader, string field, string word, int maxEdits, int prefixLength = 0, bool asPrefix = false)
    {
        var query = new FuzzyQuery(new Term(field, word), maxEdits, prefixLength);
        return [.. Collect(reader, field, (terms, add) => query.ForEach(terms, asPrefix, add))
            .OrderBy(term => term.Edits).ThenByDescending(term => term.DocFreq).ThenBy(term => term.Text, StringComparer.Ordinal)];
    }

    internal static List<ExpandedTerm> Collect(DirectoryReader reader, string field, Action<TermsEnum, Action<TermsEnum, int>> forEach)
    {
        var expanded = new List<ExpandedTerm>();
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.Terms(field) is { } terms)
            {
                forEach(terms.Iterator(), (found, edits) => expanded.Add(new ExpandedTerm(found.Text, found.DocFreq, edits)));
            }
        }

        return reader.Leaves.Count == 1
            ? expanded
            : [.. expanded.GroupBy(term => term.Text, StringComparer.Ordinal)
                .Select(same => same.First() with { DocFreq = same.Sum(term => term.DocFreq) })
                .OrderBy(term => Encoding.UTF8.GetBytes(term.Text), ByteOrder.Instance)];
    }
}
