namespace CodeGraph.Catalog.Search;

/// <summary>
/// Finds the words that a misspelt word may have been. None is sought below 4 letters, one edit (a letter other, missing, too
/// many, or two swapped) from 4, two from 8; the first letter counts double, and a word with a digit is never corrected.
/// </summary>
/// <remarks>
/// Walks the sorted vocabulary as the tree it is: words that share a beginning share the rows of the edit distance matrix, and
/// a beginning that is already too far away is skipped with all its words, so that a few hundred words are looked at.
/// </remarks>
internal sealed class TypoFinder(WordIndex index)
{
    private const int OneEditFrom = 4;
    private const int TwoEditsFrom = 8;

    // Longer words are no words.
    private const int MaxLength = 40;

    /// <summary>The words near to a word, with the number of edits.</summary>
    /// <param name="word">The word as typed.</param>
    /// <param name="isOpen">Whether it may be the beginning of a longer word.</param>
    public List<(int Term, int Edits)> Find(QueryWord word, bool isOpen)
    {
        var found = new List<(int Term, int Edits)>();
        var typed = word.Term;
        var limit = typed.Length >= TwoEditsFrom ? 2 : 1;
        if (typed.Length is < OneEditFrom or > MaxLength || word.IsNumber)
        {
            return found;
        }

        var width = typed.Length + 1;
        var rows = new int[(MaxLength + limit + 2) * width];
        for (var column = 0; column < width; column++)
        {
            rows[column] = column + (column > 0 ? 1 : 0);
        }

        var previous = "";
        for (var term = 0; term < index.Terms.Length;)
        {
            var candidate = index.Terms[term];
            var depth = candidate.AsSpan().CommonPrefixLength(previous);
            previous = candidate;
            var (reachedAt, dead) = (int.MaxValue, 0);
            for (var length = 1; length <= candidate.Length; length++)
            {
                if (length > depth)
                {
                    FillRow(rows, width, typed, candidate, length);
                }

                var row = rows.AsSpan(length * width, width);
                reachedAt = Math.Min(reachedAt, row[^1]);
                if (Smallest(row) > limit || length > typed.Length + limit)
                {
                    dead = length;
                    break;
                }
            }

            var edits = dead == 0 ? rows[(candidate.Length * width) + width - 1] : int.MaxValue;
            edits = isOpen ? Math.Min(edits, reachedAt) : edits;
            if (edits > 0 && edits <= limit)
            {
                found.Add((term, edits));
            }

            // Nothing that begins so can be near, unless the beginning itself already was.
            term = dead > 0 && !(isOpen && reachedAt <= limit) ? EndOf(candidate.AsSpan(0, dead), term) : term + 1;
            if (dead > 0)
            {
                previous = candidate[..dead];
            }
        }

        return found;
    }

    // Row n holds the distances of the candidate's first n letters to each beginning of what was typed (restricted
    // Damerau-Levenshtein: an edit of the first letter costs 2).
    private static void FillRow(int[] rows, int width, string typed, string candidate, int length)
    {
        var row = rows.AsSpan(length * width, width);
        var above = rows.AsSpan((length - 1) * width, width);
        row[0] = length + 1;
        var letter = candidate[length - 1];
        for (var column = 1; column < width; column++)
        {
            var atStart = length == 1 && column == 1;
            var cost = typed[column - 1] == letter ? 0 : atStart ? 2 : 1;
            var best = Math.Min(above[column - 1] + cost, Math.Min(above[column], row[column - 1]) + 1);
            if (length > 1 && column > 1 && letter == typed[column - 2] && candidate[length - 2] == typed[column - 1])
            {
                best = Math.Min(best, rows[((length - 2) * width) + column - 2] + (length == 2 || column == 2 ? 2 : 1));
            }

            row[column] = best;
        }
    }

    private static int Smallest(ReadOnlySpan<int> row)
    {
        var smallest = int.MaxValue;
        foreach (var value in row)
        {
            smallest = Math.Min(smallest, value);
        }

        return smallest;
    }

    // The first word after those that begin so.
    private int EndOf(ReadOnlySpan<char> beginning, int from)
    {
        var (low, high) = (from, index.Terms.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (index.Terms[middle].AsSpan().StartsWith(beginning, StringComparison.Ordinal))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
