using System.Text;

namespace CodeGraph.Benchmarks.Search;

/// <summary>A document of a corpus.</summary>
internal sealed record CorpusDocument(string Code, string Text);

/// <summary>The descriptors of an official HCPCS Level II file: the real documents, and the vocabulary of the synthetic ones.</summary>
internal static class CorpusFile
{
    /// <summary>Reads the long description of every code (320-byte records of type 3, continued by those of type 4).</summary>
    public static IReadOnlyList<CorpusDocument> Read(string path)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path, Encoding.Latin1))
        {
            var code = line[..5];
            if (line[10] == '3' && code.Trim().Length == 5)
            {
                texts[code] = line[11..91].Trim();
            }
            else if (line[10] == '4' && texts.TryGetValue(code, out var text))
            {
                texts[code] = $"{text} {line[11..91].Trim()}";
            }
        }

        return [.. texts.Select(pair => new CorpusDocument(pair.Key, pair.Value))];
    }
}
