namespace CodeGraph.Catalog.Search;

/// <summary>
/// Finds the word of an official description that says what the thing is: "battery" in <c>Battery for pneumatic ventricular
/// assist device</c>, "walker" in <c>Walker, folding, wheeled</c>, "pump" in <c>External ambulatory infusion pump, insulin</c>.
/// It is the last word of the first part, before any word that links the name to what it is for.
/// </summary>
internal static class DescriptionHead
{
    private const string PartEnds = ",;:.";

    /// <summary>The position of the head among the words of a description; -1 when it has none.</summary>
    public static int PositionIn(string description)
    {
        // What stands in brackets is no part of the name: "continuous positive airway pressure (cpap) device".
        var (position, head, depth, previous) = (0, -1, 0, 0);
        foreach (var word in CodeQueryParser.Words(description))
        {
            foreach (var between in description.AsSpan(previous, Math.Max(0, word.Start - previous)))
            {
                depth += between == '(' ? 1 : between == ')' ? -1 : 0;
                if (depth <= 0 && head >= 0 && PartEnds.Contains(between, StringComparison.Ordinal))
                {
                    return head;
                }
            }

            previous = word.End;
            if (depth <= 0)
            {
                if (head >= 0 && CodeAnalyzer.Links(word.Term))
                {
                    return head;
                }

                head = position;
            }

            position++;
        }

        return head;
    }

    /// <summary>The place of the head among words that were typed; -1 when there is none.</summary>
    public static int PlaceIn(IReadOnlyList<QueryWord> words)
    {
        var head = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (head >= 0 && CodeAnalyzer.Links(words[i].Term))
            {
                return head;
            }

            head = CodeAnalyzer.SaysLittle(words[i].Term) || words[i].IsNumber ? head : i;
        }

        return head;
    }
}
