namespace CodeGraph.Search.Analysis;

/// <summary>Which words, and runs of words, stand for which others. Immutable and thread-safe; made with <see cref="Builder"/> or <see cref="SolrSynonymParser"/>.</summary>
public sealed class SynonymMap
{
    private readonly Node _root;

    private SynonymMap(Node root, int ruleCount)
    {
        _root = root;
        RuleCount = ruleCount;
    }

    /// <summary>How many pairs of words and replacement there are.</summary>
    public int RuleCount { get; }

    /// <summary>The words of the longest rule's left side.</summary>
    public int MaxInputLength => Depth(_root);

    /// <summary>Finds the longest run of words that has synonyms, from the first of the words on.</summary>
    /// <param name="words">Gives the words one by one; null at the end.</param>
    /// <param name="length">How many words the run has; 0 if there is none.</param>
    internal Rule? Match(Func<int, string?> words, out int length)
    {
        var node = _root;
        Rule? best = null;
        length = 0;
        for (var i = 0; words(i) is { } word && node.Next.TryGetValue(word, out node!); i++)
        {
            if (node.Rule is not null)
            {
                best = node.Rule;
                length = i + 1;
            }
        }

        return best;
    }

    private static int Depth(Node node) => node.Next.Count == 0 ? 0 : 1 + node.Next.Values.Max(Depth);

    internal sealed class Rule
    {
        public List<string[]> Outputs { get; } = [];

        public bool KeepsOriginal { get; set; }
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public Rule? Rule { get; set; }
    }

    /// <summary>Collects rules. Not thread-safe.</summary>
    public sealed class Builder
    {
        private readonly Node _root = new();
        private int _count;

        /// <summary>Adds a rule.</summary>
        /// <param name="input">The words that are found in a text.</param>
        /// <param name="output">The words that are put beside them or in their place.</param>
        /// <param name="keepOriginal">Whether the words that were found stay.</param>
        /// <exception cref="ArgumentException">One of the sides has no words.</exception>
        public void Add(IReadOnlyList<string> input, IReadOnlyList<string> output, bool keepOriginal)
        {
            if (input.Count == 0 || output.Count == 0)
            {
                throw new ArgumentException("A synonym rule needs words on both sides.");
            }

            var node = _root;
            foreach (var word in input)
            {
                if (!node.Next.TryGetValue(word, out var next))
                {
                    node.Next.Add(word, next = new Node());
                }

                node = next;
            }

            var rule = node.Rule ??= new Rule();
            rule.KeepsOriginal |= keepOriginal;
            if (!rule.Outputs.Exists(known => known.SequenceEqual(output)))
            {
                rule.Outputs.Add([.. output]);
                _count++;
            }
        }

        /// <summary>The map of all rules so far.</summary>
        public SynonymMap Build() => new(_root, _count);
    }
}
