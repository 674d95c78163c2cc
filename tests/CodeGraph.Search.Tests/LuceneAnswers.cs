using System.IO;
using System.Text.Json;
using CodeGraph.Search.Analysis;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Index;
using CodeGraph.Search.Searching;
using CodeGraph.Search.Store;

namespace CodeGraph.Search;

/// <summary>What Lucene 8.7 answers to random queries and texts. The files, and the program that wrote them, are in <c>Lucene/</c>.</summary>
internal static class LuceneAnswers
{
    public const string Field = "t";

    private static readonly Lazy<DirectoryReader> Shared = new(() => Open(int.MaxValue));

    /// <summary>The corpus of the queries in one segment, as Lucene had it.</summary>
    public static DirectoryReader Reader => Shared.Value;

    public static IReadOnlyList<JsonElement> Queries { get; } = ReadLines("queries.jsonl");

    public static IReadOnlyList<JsonElement> Tokens { get; } = ReadLines("tokens.jsonl");

    public static string[] ReadText(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Lucene", file));

    /// <summary>The same corpus in segments of so many documents.</summary>
    public static DirectoryReader Open(int documentsPerSegment)
    {
        var directory = new RamDirectory();
        using var writer = new IndexWriter(directory, new IndexWriterConfig { Analyzer = Analyzers.Standard, MergeFactor = 1000 });
        foreach (var (n, text) in ReadText("corpus.txt").Index())
        {
            var document = new Document { new TextField(Field, text) };
            if (n % 3 != 0)
            {
                document.Add(new NumericDocValuesField("number", n * 37 % 20));
            }

            if (n % 4 != 0)
            {
                document.Add(new SortedDocValuesField("word", text.Split(' ')[0]));
            }

            writer.AddDocument(document);
            if ((n + 1) % documentsPerSegment == 0)
            {
                writer.Commit();
            }
        }

        writer.Commit();
        return DirectoryReader.Open(directory);
    }

    /// <summary>The query that a line of <c>queries.jsonl</c> describes.</summary>
    public static Query QueryOf(JsonElement json)
    {
        if (json.TryGetProperty("term", out var term))
        {
            return new TermQuery(Field, term.GetString()!);
        }

        if (json.TryGetProperty("phrase", out var phrase))
        {
            return new PhraseQuery(
                Field,
                [.. phrase.EnumerateArray().Select(place => (
                    place[0].GetInt32(), (IReadOnlyList<string>)[.. place.EnumerateArray().Skip(1).Select(word => word.GetString()!)]))],
                json.GetProperty("slop").GetInt32());
        }

        if (json.TryGetProperty("prefix", out var prefix) && prefix.ValueKind == JsonValueKind.String)
        {
            return new PrefixQuery(Field, prefix.GetString()!);
        }

        if (json.TryGetProperty("wildcard", out var wildcard))
        {
            return new WildcardQuery(Field, wildcard.GetString()!);
        }

        if (json.TryGetProperty("fuzzy", out var fuzzy))
        {
            return new FuzzyQuery(new Term(Field, fuzzy.GetString()!), json.GetProperty("edits").GetInt32(), prefix.GetInt32());
        }

        if (json.TryGetProperty("synonyms", out var synonyms))
        {
            return new SynonymQuery(Field, synonyms.EnumerateArray().Select(word => word.GetString()!));
        }

        if (json.TryGetProperty("boost", out var boost))
        {
            return new BoostQuery(QueryOf(json.GetProperty("of")), boost.GetSingle());
        }

        if (json.TryGetProperty("constant", out var constant))
        {
            return new ConstantScoreQuery(QueryOf(constant));
        }

        if (json.TryGetProperty("max", out var max))
        {
            return new DisjunctionMaxQuery(max.EnumerateArray().Select(QueryOf), json.GetProperty("tie").GetSingle());
        }

        return new BooleanQuery(
            json.GetProperty("clauses").EnumerateArray().Select(clause => new BooleanClause(
                QueryOf(clause[1]), Enum.Parse<Occur>(clause[0].GetString()!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true))),
            json.GetProperty("needed").GetInt32());
    }

    private static JsonElement[] ReadLines(string file) => [.. ReadText(file).Select(line => JsonDocument.Parse(line).RootElement)];
}
