namespace CodeGraph.GraphQL.Utilities;

/// <summary>Finds the names nearest to a misspelt one, best first.</summary>
internal static class SuggestionList
{
    // No name of a schema is longer; and the distance takes time in the product of both lengths.
    private const int MaxInputLength = 256;

    /// <summary>The options at most 40 % of the input's length (and one more) edits away, nearest first, then in natural order.</summary>
    public static IReadOnlyList<string> For(string input, IEnumerable<string> options)
    {
        if (input.Length > MaxInputLength)
        {
            return [];
        }

        var threshold = (int)(input.Length * 0.4) + 1;
        var distances = new Dictionary<string, int>(StringComparer.Ordinal);
        var lowerInput = input.ToLowerInvariant();
        foreach (var option in options)
        {
            if (Distance(input, lowerInput, option, threshold) is { } distance)
            {
                distances[option] = distance;
            }
        }

        return [.. distances.Keys.OrderBy(name => distances[name]).ThenBy(name => name, NaturalComparer.Instance)];
    }

    /// <summary>
    /// The number of insertions, deletions, substitutions and swaps of neighbours between two names, where any difference
    /// in case alone counts as one; null above the threshold.
    /// </summary>
    private static int? Distance(string input, string lowerInput, string option, int threshold)
    {
        if (input == option)
        {
            return 0;
        }

        var lowerOption = option.ToLowerInvariant();
        if (lowerInput == lowerOption)
        {
            return 1;
        }

        var (a, b) = lowerOption.Length < lowerInput.Length ? (lowerInput, lowerOption) : (lowerOption, lowerInput);
        if (a.Length - b.Length > threshold)
        {
            return null;
        }

        var rows = new[] { new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1] };
        for (var j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var upRow = rows[(i - 1) % 3];
            var row = rows[i % 3];
            row[0] = i;
            var smallest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(upRow[j] + 1, row[j - 1] + 1), upRow[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cell = Math.Min(cell, rows[(i - 2) % 3][j - 2] + 1);
                }

                smallest = Math.Min(smallest, cell);
                row[j] = cell;
            }

            if (smallest > threshold)
            {
                return null;
            }
        }

        var distance = rows[a.Length % 3][b.Length];
        return distance <= threshold ? distance : null;
    }
}
