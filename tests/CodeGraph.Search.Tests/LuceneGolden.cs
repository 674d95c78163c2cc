using System.IO;
using System.Text;
using System.Text.Json;
using CodeGraph.Search.Analysis;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;
using CodeGraph.Testing;

namespace CodeGraph.Search;

/// <summary>The corpus of which Lucene 8.7's answers are known: the long description of every code of the 2026 file.</summary>
internal static class LuceneGolden
{
    public const string Corpus = "hcpcs/HCPC2026_JAN_ANWEB_01122026.txt";
    public const string Analysis = "lucene-golden/analysis.jsonl";
    public const string Queries = "lucene-golden/queries.jsonl";

    private static readonly Lazy<DirectoryReader> SharedReader = new(() =>
    {
        var directory = new RamDirectory();
        Build(directory, ReadCorpus());
        return DirectoryReader.Open(directory);
    });

    public static DirectoryReader Reader => SharedReader.Value;

    public static IEnumerable<JsonElement> ReadLines(string file) =>
        File.ReadLines(OfficialFiles.Path(file)).Select(line => JsonDocument.Parse(line).RootElement);

    public static IReadOnlyList<(string Code, string Long)> ReadCorpus()
    {
        var codes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(OfficialFiles.Path(Corpus), Encoding.Latin1))
        {
            var code = line[..5];
            if (line[10] == '3' && code.Trim().Length == 5)
            {
                codes[code] = line[11..91].Trim();
            }
            else if (line[10] == '4')
            {
                codes[code] += " " + line[11..91].Trim();
            }
        }

        return [.. codes.Select(pair => (pair.Key, pair.Value))];
    }

    public static void Build(Store.Directory directory, IEnumerable<(string Code, string Long)> corpus)
    {
        using var writer = new IndexWriter(directory, new IndexWriterConfig { Analyzer = Analyzers.Standard });
        foreach (var (code, text) in corpus)
        {
            writer.AddDocument([new KeywordField("code", code, stored: true), new TextField("long", text), new SortedDocValuesField("code", code)]);
        }

        writer.Commit();
    }
}
