using CodeGraph.Search.Index;
using CodeGraph.Search.Searching;

namespace CodeGraph.Search.Suggest;

/// <summary>Completes a word from the words of an index, those in the most documents first. Immutable and thread-safe.</summary>
/// <param name="reader">The index.</param>
/// <param name="field">The field whose words are suggested.</param>
public sealed class WordCompleter(DirectoryReader reader, string field)
{
    /// <summary>The words that begin so, those in the most documents first, then in their order.</summary>
    /// <param name="prefix">The beginning, as the field's analyzer leaves words.</param>
    /// <param name="max">How many are wanted at most.</param>
    public IReadOnlyList<ExpandedTerm> Complete(string prefix, int max = 8)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentOutOfRangeException.ThrowIfNegative(max);
        if (max == 0 || reader.Leaves.Count != 1)
        {
            return [.. ExpandedTerm.WithPrefix(reader, field, prefix).OrderByDescending(term => term.DocFreq).Take(max)];
        }

        // In one segment no term need become a string before it is known to be among the best.
        if (reader.Leaves[0].Terms(field)?.Iterator() is not { } terms)
        {
            return [];
        }

        var best = new PriorityQueue<int, (int DocFreq, int Later)>();
        PrefixQuery.ForEach(terms, prefix, found =>
        {
            var rank = (found.DocFreq, -found.Ord);
            if (best.Count < max)
            {
                best.Enqueue(found.Ord, rank);
            }
            else if (best.TryPeek(out _, out var worst) && rank.CompareTo(worst) > 0)
            {
                best.DequeueEnqueue(found.Ord, rank);
            }
        });
        var completed = new ExpandedTerm[best.Count];
        for (var i = completed.Length - 1; i >= 0; i--)
        {
            terms.SeekExact(best.Dequeue());
            completed[i] = new ExpandedTerm(terms.Text, terms.DocFreq, 0);
        }

        GC.KeepAlive(reader);
        return completed;
    }
}
