namespace CodeGraph.Catalog.Search;

/// <summary>
/// Which codes belong together: those whose official descriptions begin with the same name, such as all hospital beds, or all
/// forms of a drug. Found by sorting: with the descriptions in order, a family is a run of neighbours.
/// </summary>
internal sealed class DescriptionFamilies
{
    // More codes with one beginning are no family but a class, such as all injections; then a longer beginning counts.
    private const int MaxMembers = 48;

    // A beginning of one word may be chance ("standard", "home"), unless it is the whole name ("walker").
    private const int MinSharedWords = 2;

    private readonly int[] _order;
    private readonly int[] _rank;
    private readonly int[][] _beginnings;
    private readonly int[] _nameLengths;

    /// <param name="beginnings">The first words of each document's official description; empty where it has none.</param>
    /// <param name="nameLengths">How many of these words are the name: up to and with the head.</param>
    public DescriptionFamilies(int[][] beginnings, int[] nameLengths)
    {
        (_beginnings, _nameLengths) = (beginnings, nameLengths);
        _order = [.. Enumerable.Range(0, beginnings.Length)];
        Array.Sort(_order, (one, other) => beginnings[one].AsSpan().SequenceCompareTo(beginnings[other]) is var order and not 0 ? order : one.CompareTo(other));
        _rank = new int[_order.Length];
        for (var rank = 0; rank < _order.Length; rank++)
        {
            _rank[_order[rank]] = rank;
        }
    }

    /// <summary>The other members of a document's family; none when its name is its alone.</summary>
    public IEnumerable<int> RelativesOf(int document)
    {
        var beginning = _beginnings[document];
        for (var shared = Math.Min(MinSharedWords, Math.Max(1, _nameLengths[document])); shared <= beginning.Length; shared++)
        {
            var (start, end) = Run(document, shared);
            if (end - start <= MaxMembers)
            {
                return _order[start..end].Where(other => other != document);
            }
        }

        return [];
    }

    /// <summary>How many words the descriptions of two documents begin with in common.</summary>
    public int SharedWords(int one, int other) => _beginnings[one].AsSpan().CommonPrefixLength(_beginnings[other]);

    // The neighbours whose descriptions begin with as many of the same words; the search stops when they are too many anyway.
    private (int Start, int End) Run(int document, int shared)
    {
        var (start, end) = (_rank[document], _rank[document] + 1);
        while (start > 0 && end - start <= MaxMembers && SharedWords(document, _order[start - 1]) >= shared)
        {
            start--;
        }

        while (end < _order.Length && end - start <= MaxMembers && SharedWords(document, _order[end]) >= shared)
        {
            end++;
        }

        return (start, end);
    }
}
