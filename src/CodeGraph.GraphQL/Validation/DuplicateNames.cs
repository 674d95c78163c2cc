namespace CodeGraph.GraphQL.Validation;

/// <summary>Finds repeated names in a list of nodes; lists without them, nearly all, cost no allocation while they are short.</summary>
internal static class DuplicateNames
{
    private const int MaxPairwise = 12;

    /// <summary>The nodes grouped by name, only names that occur more than once, in the order of their first occurrence.</summary>
    public static IEnumerable<IGrouping<string, T>> Find<T>(ReadOnlySpan<T> nodes, Func<T, string> nameOf)
        => MayHave(nodes, nameOf)
            ? nodes.ToArray().GroupBy(nameOf, StringComparer.Ordinal).Where(group => group.Skip(1).Any())
            : [];

    /// <summary>Whether there may be a repeated name: certain for short lists, always yes for long ones.</summary>
    public static bool MayHave<T>(ReadOnlySpan<T> nodes, Func<T, string> nameOf) => nodes.Length > MaxPairwise || HasDuplicates(nodes, nameOf);

    private static bool HasDuplicates<T>(ReadOnlySpan<T> nodes, Func<T, string> nameOf)
    {
        for (var i = 1; i < nodes.Length; i++)
        {
            var name = nameOf(nodes[i]);
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(name, nameOf(nodes[j]), StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
