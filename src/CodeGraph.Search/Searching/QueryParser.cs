using System.Buffers;
using System.Globalization;
using CodeGraph.Search.Analysis;
using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>
/// Reads what people type: words, <c>"exact phrase"</c>, <c>"near phrase"~3</c>, <c>+must</c>, <c>-not</c>,
/// <c>field:word</c>, <c>word~</c> or <c>word~1</c> (misspelt), <c>pre*</c>, <c>wor?d</c>, <c>word^2</c>. It never throws:
/// what makes no sense as a sign is taken as a word or left out. Immutable and thread-safe.
/// </summary>
/// <param name="analyzer">Cuts the text into words as the fields were cut.</param>
/// <param name="fields">The fields that are searched for words without a field, each with its boost.</param>
public sealed class QueryParser(Analyzer analyzer, IReadOnlyDictionary<string, float> fields)
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n\"~^");
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.");

    private readonly HashSet<string> _known = [.. fields.Keys];

    /// <summary>Whether all words must occur, rather than any of them.</summary>
    public bool RequireAll { get; init; }

    /// <summary>Further fields that may be named before a colon.</summary>
    public IReadOnlyCollection<string> NamedFields { get; init; } = [];

    /// <summary>The query that a text stands for; one that matches nothing if it holds no word.</summary>
    public Query Parse(string? text)
    {
        var clauses = new List<BooleanClause>();
        var rest = (text ?? "").AsSpan();
        while (NextClause(ref rest) is { } clause)
        {
            clauses.Add(clause);
        }

        // Exclusions alone match nothing in a Boolean query; people mean everything else.
        if (clauses.Count > 0 && clauses.TrueForAll(clause => clause.Occur == Occur.MustNot))
        {
            clauses.Add(new BooleanClause(new MatchAllDocsQuery(), Occur.Must));
        }

        return clauses.Count == 0 ? new MatchNoDocsQuery() : new BooleanQuery(clauses);
    }

    private BooleanClause? NextClause(ref ReadOnlySpan<char> rest)
    {
        while (true)
        {
            rest = rest.TrimStart();
            if (rest.IsEmpty)
            {
                return null;
            }

            var occur = RequireAll ? Occur.Must : Occur.Should;
            if (rest[0] is '+' or '-')
            {
                occur = rest[0] == '+' ? Occur.Must : Occur.MustNot;
                rest = rest[1..];
            }

            IReadOnlyDictionary<string, float> searched = fields;
            var colon = rest.IndexOf(':');
            if (colon > 0 && rest[..colon].ToString() is var name && (_known.Contains(name) || NamedFields.Contains(name)))
            {
                searched = new Dictionary<string, float> { [name] = 1 };
                rest = rest[(colon + 1)..];
            }

            if (NextQuery(ref rest, searched) is { } query)
            {
                return new BooleanClause(query, occur);
            }
        }
    }

    private Query? NextQuery(ref ReadOnlySpan<char> rest, IReadOnlyDictionary<string, float> searched)
    {
        string text;
        var quoted = rest.Length > 0 && rest[0] == '"';
        if (quoted)
        {
            rest = rest[1..];
            var end = rest.IndexOf('"');
            text = (end < 0 ? rest : rest[..end]).ToString();
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
        else
        {
            var end = rest.IndexOfAny(WordEnds);
            end = end < 0 ? rest.Length : end;
            text = rest[..end].ToString();
            rest = rest[end..];
        }

        var edits = NextNumber(ref rest, '~', quoted ? 0 : 2);
        var boost = NextNumber(ref rest, '^', 1);
        var queries = searched
            .Select(field => (Query: QueryOf(field.Key, text, quoted, edits), Boost: field.Value * Math.Clamp(boost ?? 1, 0, 1000)))
            .Where(pair => pair.Query is not null)
            .Select(pair => pair.Boost == 1 ? pair.Query! : new BoostQuery(pair.Query!, pair.Boost))
            .ToArray();
        return queries.Length switch
        {
            0 => null,
            1 => queries[0],
            _ => new DisjunctionMaxQuery(queries, 0.1f),
        };
    }

    private Query? QueryOf(string field, string text, bool quoted, float? edits)
    {
        if (!quoted && text.Length > 1 && text.AsSpan().IndexOfAny('*', '?') >= 0 && text.AsSpan().IndexOfAnyExcept('*', '?') >= 0)
        {
            var pattern = text.ToLowerInvariant();
            return pattern.AsSpan().IndexOfAny('*', '?') == pattern.Length - 1 && pattern[^1] == '*'
                ? new PrefixQuery(field, pattern[..^1])
                : new WildcardQuery(field, pattern);
        }

        var positions = analyzer.Analyze(text)
            .GroupBy(token => token.Position)
            .Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(token => token.Term).Distinct()]))
            .ToArray();
        return positions switch
        {
            [] => null,
            [(_, [var word])] when !quoted && edits is { } limit => new FuzzyQuery(new Term(field, word), (int)Math.Clamp(limit, 0, 2)),
            [(_, [var word])] => new TermQuery(field, word),
            _ => new PhraseQuery(field, positions, quoted ? (int)Math.Clamp(edits ?? 0, 0, 100) : 0),
        };
    }

    /// <summary>Takes a sign and the number behind it, if they are next.</summary>
    private static float? NextNumber(ref ReadOnlySpan<char> rest, char sign, float without)
    {
        if (rest.IsEmpty || rest[0] != sign)
        {
            return null;
        }

        rest = rest[1..];
        var length = rest.IndexOfAnyExcept(NumberSigns);
        length = length < 0 ? rest.Length : length;
        var number = rest[..length];
        rest = rest[length..];
        return float.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : without;
    }
}
