namespace CodeGraph.Server.Commands;

/// <summary>Finds the command or option that a mistyped word probably meant.</summary>
internal static class SpellingHint
{
    private const int MaxEdits = 2;

    /// <summary>The nearest name within two edits, or null.</summary>
    public static string? Nearest(string typed, IEnumerable<string> names) =>
        names.Select(name => (Name: name, Edits: Edits(typed, name)))
            .Where(candidate => candidate.Edits <= MaxEdits && candidate.Edits < candidate.Name.Length - 1)
            .OrderBy(candidate => candidate.Edits)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();

    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
