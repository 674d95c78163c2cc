using CodeGraph.Search.Analysis;

namespace CodeGraph.Search.Searching;

/// <summary>
/// Makes queries of text as an analyzer cuts it. Words at one place are synonyms of each other; where a synonym of several
/// words runs beside others, each way through is a query of its own: <c>pet scan</c> asks for <c>"pet scan"</c> and for
/// <c>"positron emission tomography scan"</c>, never for a mixture of both. Immutable and thread-safe.
/// </summary>
/// <param name="analyzer">Cuts the text.</param>
public sealed class QueryBuilder(Analyzer analyzer)
{
    /// <summary>More ways through a text than this are not followed: the places are then taken one by one.</summary>
    private const int MaxPaths = 64;

    /// <summary>Words that each may or must occur.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text.</param>
    /// <param name="occur">How each word takes part.</param>
    /// <returns>Null if the text holds no word.</returns>
    public Query? CreateBooleanQuery(string field, string text, Occur occur = Occur.Should)
    {
        var queries = Sections(analyzer.Analyze(text)).Select(section => QueryOf(field, section, 0)).ToArray();
        return queries switch
        {
            [] => null,
            [var only] => only,
            _ => new BooleanQuery(queries.Select(query => new BooleanClause(query, occur))),
        };
    }

    /// <summary>Words of which a share must occur.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text.</param>
    /// <param name="fraction">The share, 0 to 1.</param>
    /// <returns>Null if the text holds no word.</returns>
    public Query? CreateMinShouldMatchQuery(string field, string text, float fraction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fraction);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fraction, 1);
        return CreateBooleanQuery(field, text) is var query && query is BooleanQuery { Clauses: var clauses }
            ? new BooleanQuery(clauses, (int)(fraction * clauses.Count))
            : query;
    }

    /// <summary>Words that stand together.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text.</param>
    /// <param name="slop">How many places the words may be moved in all, ≥ 0.</param>
    /// <returns>Null if the text holds no word.</returns>
    public Query? CreatePhraseQuery(string field, string text, int slop = 0)
    {
        var tokens = analyzer.Analyze(text);
        return tokens.Count == 0 ? null : QueryOf(field, tokens, slop);
    }

    /// <summary>Cuts the text where all ways through it meet.</summary>
    private static IEnumerable<IReadOnlyList<AnalyzedToken>> Sections(IReadOnlyList<AnalyzedToken> tokens)
    {
        var section = new List<AnalyzedToken>();
        var end = 0;
        foreach (var token in tokens.OrderBy(token => token.Position))
        {
            if (section.Count > 0 && token.Position >= end)
            {
                yield return section;
                section = [];
            }

            section.Add(token);
            end = Math.Max(end, token.Position + token.PositionLength);
        }

        if (section.Count > 0)
        {
            yield return section;
        }
    }

    private static Query QueryOf(string field, IReadOnlyList<AnalyzedToken> tokens, int slop)
    {
        var isGraph = tokens.Any(token => token.PositionLength > 1);
        if (!isGraph || Paths(tokens) is not { } paths)
        {
            return PhraseOf(field, tokens.GroupBy(token => token.Position).Select(place => (place.Key, Distinct(place))), slop);
        }

        var queries = paths.Select(path => PhraseOf(field, Places(path), slop)).ToArray();
        return queries is [var only] ? only : BooleanQuery.Or(queries);
    }

    private static Query PhraseOf(string field, IEnumerable<(int Position, IReadOnlyList<string> Words)> places, int slop) => places.ToArray() switch
    {
        [(_, [var word])] => new TermQuery(field, word),
        [(_, var words)] => new SynonymQuery(field, words),
        var several => new PhraseQuery(field, several, slop),
    };

    private static IReadOnlyList<string> Distinct(IEnumerable<AnalyzedToken> tokens) => [.. tokens.Select(token => token.Term).Distinct(StringComparer.Ordinal)];

    /// <summary>The words of a way through the text, one place after another; removed words keep their places.</summary>
    private static IEnumerable<(int Position, IReadOnlyList<string> Words)> Places(AnalyzedToken[] path)
    {
        var position = 0;
        var end = path[0].Position;
        foreach (var token in path)
        {
            position += token.Position - end;
            yield return (position++, [token.Term]);
            end = token.Position + token.PositionLength;
        }
    }

    /// <summary>All ways through the text; null if there are too many.</summary>
    private static List<AnalyzedToken[]>? Paths(IReadOnlyList<AnalyzedToken> tokens)
    {
        var starts = tokens.ToLookup(token => token.Position);
        var last = tokens.Max(token => token.Position);
        List<(AnalyzedToken[] Path, int End)> open = [([], tokens.Min(token => token.Position))];
        var complete = new List<AnalyzedToken[]>();
        while (open.Count > 0)
        {
            var next = new List<(AnalyzedToken[], int)>();
            foreach (var (path, end) in open)
            {
                // Over the place of a removed word to the next word.
                var from = Enumerable.Range(end, Math.Max(0, last - end + 1)).FirstOrDefault(position => starts.Contains(position), -1);
                if (from < 0)
                {
                    complete.Add(path);
                }
                else
                {
                    next.AddRange(starts[from].Select(token => ((AnalyzedToken[])[.. path, token], from + token.PositionLength)));
                }
            }

            if (next.Count + complete.Count > MaxPaths)
            {
                return null;
            }

            open = next;
        }

        return complete;
    }
}
