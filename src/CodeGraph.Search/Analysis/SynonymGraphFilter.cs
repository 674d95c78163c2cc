namespace CodeGraph.Search.Analysis;

/// <summary>
/// Puts synonyms beside the words they stand for. The tokens form a graph: a synonym of several words takes places of
/// its own, and position lengths tell where each path joins the others again. The longest rule that matches wins; what
/// is added has the offsets of what was matched.
/// </summary>
/// <param name="input">The stream to filter.</param>
/// <param name="synonyms">The synonyms.</param>
public sealed class SynonymGraphFilter(TokenStream input, SynonymMap synonyms) : BufferedTokenFilter(input)
{
    /// <inheritdoc />
    protected override void Process()
    {
        var rule = synonyms.Match(distance => Peek(distance)?.ToString(), out var length);
        if (rule is null)
        {
            Emit(Take());
            return;
        }

        var matched = Enumerable.Range(0, length).Select(_ => Take()).ToArray();
        var paths = rule.Outputs.Select(words => Added(words, matched)).ToList();
        if (rule.KeepsOriginal)
        {
            paths.RemoveAll(path => path.Select(token => token.ToString()).SequenceEqual(matched.Select(token => token.ToString())));
            paths.Add(matched);
        }

        EmitGraph(paths, matched[0].PositionIncrement);
    }

    private static Token[] Added(string[] words, Token[] matched) => Array.ConvertAll(words, word =>
    {
        var token = new Token { Type = Token.SynonymType, StartOffset = matched[0].StartOffset, EndOffset = matched[^1].EndOffset };
        token.SetTerm(word);
        return token;
    });

    /// <summary>
    /// Gives each inner joint of each path a position of its own between the common start and the common end, and puts
    /// the tokens out in the order of the positions they start from.
    /// </summary>
    private void EmitGraph(List<Token[]> paths, int increment)
    {
        var joints = paths.Sum(path => path.Length - 1);
        var next = 1;
        var edges = new List<(int From, int Order, Token Token)>();
        for (var p = 0; p < paths.Count; p++)
        {
            var from = 0;
            for (var i = 0; i < paths[p].Length; i++)
            {
                var to = i == paths[p].Length - 1 ? joints + 1 : next++;
                paths[p][i].PositionLength = to - from;
                edges.Add((from, p, paths[p][i]));
                from = to;
            }
        }

        var previous = 0;
        foreach (var (from, _, token) in edges.OrderBy(edge => edge.From).ThenBy(edge => edge.Order))
        {
            token.PositionIncrement = edges.Count > 0 && from == 0 ? increment : from - previous;
            increment = from == 0 ? 0 : increment;
            previous = from;
            Emit(token);
        }
    }
}
