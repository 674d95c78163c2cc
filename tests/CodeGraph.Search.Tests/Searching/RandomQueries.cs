using CodeGraph.Search.Analysis;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Searching;

/// <summary>Seeded random texts of few words, some of them in most texts, and nested queries over them.</summary>
internal sealed class RandomQueries(int seed)
{
    public const string Field = "t";
    private readonly Random _random = new(seed);

    /// <summary>Texts in which word n is about n times rarer than word 1; a few are very long, many are short.</summary>
    public string[] Texts(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, _random.Next(_random.Next(_random.Next(4, 60)) + 1) + 1).Select(_ => Word())))];

    public static DirectoryReader Open(IEnumerable<string> texts, int documentsPerSegment, Predicate<int>? isDeleted = null)
    {
        var directory = new RamDirectory();
        using var writer = new IndexWriter(directory, new IndexWriterConfig { Analyzer = Analyzers.Standard, MergeFactor = 1000 });
        foreach (var (n, text) in texts.Index())
        {
            writer.AddDocument([new TextField(Field, text), new KeywordField("id", $"{n}", stored: true)]);
            if ((n + 1) % documentsPerSegment == 0)
            {
                writer.Commit();
            }
        }

        writer.Commit();
        for (var n = 0; isDeleted is not null && n < texts.Count(); n++)
        {
            if (isDeleted(n))
            {
                writer.DeleteDocuments(new Term("id", $"{n}"));
            }
        }

        writer.Commit();
        return DirectoryReader.Open(directory);
    }

    public Query Next(int depth = 2) => _random.Next(depth > 0 ? 12 : 7) switch
    {
        0 or 1 => new TermQuery(Field, Word()),
        2 => new PhraseQuery(Field, Words(_random.Next(2, 4))),
        3 => new PhraseQuery(Field, Words(_random.Next(2, 4)), _random.Next(1, 5)),
        4 => new SynonymQuery(Field, Words(_random.Next(1, 4))),
        5 => _random.Next(2) == 0 ? new PrefixQuery(Field, Word()[..2]) : new WildcardQuery(Field, $"*{Word()[^1]}"),
        6 => new FuzzyQuery(new Term(Field, Word()), 1),
        7 => new BoostQuery(Next(depth - 1), _random.Next(1, 30) / 8f),
        8 => new DisjunctionMaxQuery(Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Next(depth - 1)), _random.Next(3) / 4f),
        9 => new ConstantScoreQuery(Next(depth - 1)),
        _ => new BooleanQuery(
            Enumerable.Range(0, _random.Next(2, 5)).Select(_ => new BooleanClause(Next(depth - 1), _random.Next(2) == 0 ? Occur.Should : (Occur)_random.Next(4))),
            _random.Next(3) == 0 ? _random.Next(3) : 0),
    };

    public string[] Words(int count) => [.. Enumerable.Range(0, count).Select(_ => Word())];

    private string Word() => $"w{(char)('a' + Math.Min(_random.Next(26), Math.Min(_random.Next(26), _random.Next(26))))}";
}
