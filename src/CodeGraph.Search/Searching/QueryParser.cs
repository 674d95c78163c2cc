using System.Buffers;
using System.Globalization;
using CodeGraph.Search.Analysis;

namespace CodeGraph.Search.Searching;

/// <summary>
/// Reads what people type: words, <c>"exact phrase"</c>, <c>"near phrase"~3</c>, <c>+must</c>, <c>-not</c>, <c>AND</c>,
/// <c>OR</c>, <c>NOT</c>, <c>(one or other)</c>, <c>field:word</c>, <c>word~</c> or <c>word~1</c> (misspelt), <c>pre*</c>,
/// <c>wor?d</c>, <c>word^2</c>. It never throws: what makes no sense as a sign is taken as a word or left out. Immutable
/// and thread-safe.
/// </summary>
/// <param name="analyzer">Cuts the text into words as the fields were cut.</param>
/// <param name="fields">The fields that are searched for words without a field, each with its boost.</param>
public sealed class QueryParser(Analyzer analyzer, IReadOnlyDictionary<string, float> fields)
{
    private const int MaxDepth = 32;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n\"~^()");
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.");

    private readonly QueryBuilder _builder = new(analyzer);
    private readonly HashSet<string> _known = [.. fields.Keys];

    /// <summary>Whether all words must occur, rather than any of them.</summary>
    public bool RequireAll { get; init; }

    /// <summary>Further fields that may be named before a colon.</summary>
    public IReadOnlyCollection<string> NamedFields { get; init; } = [];

    /// <summary>The query that a text stands for; one that matches nothing if it holds no word.</summary>
    public Query Parse(string? text)
    {
        var rest = (text ?? "").AsSpan();
        var clauses = new List<BooleanClause>();
        while (!rest.IsEmpty)
        {
            clauses.AddRange(Clauses(ref rest, fields, 0));
        }

        return QueryOf(clauses) is { } query ? query : new MatchNoDocsQuery();
    }

    private static BooleanQuery? QueryOf(List<BooleanClause> clauses)
    {
        // Exclusions alone match nothing in a Boolean query; people mean everything else.
        if (clauses.Count > 0 && clauses.TrueForAll(clause => clause.Occur == Occur.MustNot))
        {
            clauses.Add(new BooleanClause(new MatchAllDocsQuery(), Occur.Must));
        }

        return clauses.Count == 0 ? null : new BooleanQuery(clauses);
    }

    /// <summary>The clauses up to the end of the text or of the group.</summary>
    private List<BooleanClause> Clauses(ref ReadOnlySpan<char> rest, IReadOnlyDictionary<string, float> searched, int depth)
    {
        var clauses = new List<BooleanClause>();
        var joint = Joint.None;
        var negated = false;
        while (true)
        {
            rest = rest.TrimStart();
            if (rest.IsEmpty || rest[0] == ')')
            {
                rest = rest.IsEmpty ? rest : rest[1..];
                return clauses;
            }

            if (NextJoint(ref rest) is var next && next != Joint.None)
            {
                negated |= next == Joint.Not;
                joint = next == Joint.Not ? joint : next;
                continue;
            }

            var occur = RequireAll ? joint == Joint.Or ? Occur.Should : Occur.Must : joint == Joint.And ? Occur.Must : Occur.Should;
            if (rest[0] is '+' or '-')
            {
                occur = rest[0] == '+' ? Occur.Must : Occur.MustNot;
                rest = rest[1..];
            }

            if (NextQuery(ref rest, searched, depth) is { } query)
            {
                Join(clauses, joint);
                clauses.Add(new BooleanClause(query, negated ? Occur.MustNot : occur));
                (joint, negated) = (Joint.None, false);
            }
        }
    }

    /// <summary>What stands between two clauses also tells how the one before it takes part.</summary>
    private static void Join(List<BooleanClause> clauses, Joint joint)
    {
        if (clauses is [.., { Occur: Occur.Must or Occur.Should } last] && joint != Joint.None)
        {
            clauses[^1] = last with { Occur = joint == Joint.And ? Occur.Must : Occur.Should };
        }
    }

    private static Joint NextJoint(ref ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAny(WordEnds);
        var word = length < 0 ? rest : rest[..length];
        var joint = word switch
        {
            "AND" or "&&" => Joint.And,
            "OR" or "||" => Joint.Or,
            "NOT" or "!" => Joint.Not,
            _ => Joint.None,
        };
        rest = joint == Joint.None ? rest : rest[word.Length..];
        return joint;
    }

    private Query? NextQuery(ref ReadOnlySpan<char> rest, IReadOnlyDictionary<string, float> searched, int depth)
    {
        var colon = rest.IndexOf(':');
        if (colon > 0 && rest[..colon].ToString() is var name && (_known.Contains(name) || NamedFields.Contains(name)))
        {
            searched = new Dictionary<string, float> { [name] = 1 };
            rest = rest[(colon + 1)..];
        }

        if (rest is not ['(', ..])
        {
            return NextWords(ref rest, searched);
        }

        rest = rest[1..];

        // A group in a group and so on is taken as if it were none, lest the stack ends before the text.
        if (depth >= MaxDepth)
        {
            return null;
        }

        var group = QueryOf(Clauses(ref rest, searched, depth + 1));
        return NextNumber(ref rest, '^', 1) is { } boost && group is not null ? new BoostQuery(group, Math.Clamp(boost, 0, 1000)) : group;
    }

    private Query? NextWords(ref ReadOnlySpan<char> rest, IReadOnlyDictionary<string, float> searched)
    {
        string text;
        var quoted = rest is ['"', ..];
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

        // Letters and digits that one word's signs hold apart ("blood-glucose") are meant to stand together.
        var query = _builder.CreatePhraseQuery(field, text, quoted ? (int)Math.Clamp(edits ?? 0, 0, 100) : 0);
        return !quoted && edits is { } limit && query is TermQuery { Term: var term }
            ? new FuzzyQuery(term, (int)Math.Clamp(limit, 0, 2))
            : query;
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

    /// <summary>A word between clauses.</summary>
    private enum Joint
    {
        None,
        And,
        Or,
        Not,
    }
}
