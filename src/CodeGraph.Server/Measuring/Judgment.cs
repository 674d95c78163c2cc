using System.Text.Json;
using CodeGraph.Server.Commands;

namespace CodeGraph.Server.Measuring;

/// <summary>A query with the codes that answer it, as a person judged them.</summary>
/// <param name="Id">Names it in a run file.</param>
/// <param name="Kind">What kind of query it is, such as <c>lay</c>, <c>brand</c>, <c>code</c> or <c>junk</c>.</param>
/// <param name="Query">What is typed.</param>
/// <param name="Relevant">The grade of each code that answers it: 2 what is wanted, 1 acceptable. All others are wrong.</param>
/// <param name="Tag">What is expected of a <c>code</c> or <c>junk</c> query; empty for the others.</param>
internal sealed record Judgment(string Id, string Kind, string Query, IReadOnlyDictionary<string, int> Relevant, string Tag)
{
    private const string UnjudgedFile = "unjudged-codes.txt";

    /// <summary>The kinds that are scored by rank; the others are right or wrong.</summary>
    public static IReadOnlyList<string> SearchKinds { get; } = ["lay", "brand", "abbrev", "typo", "precise", "prefix"];

    /// <summary>Whether it is scored by rank.</summary>
    public bool IsSearch => SearchKinds.Contains(Kind);

    /// <summary>The codes that are exactly what is wanted.</summary>
    public IEnumerable<string> Wanted => Relevant.Where(pair => pair.Value == 2).Select(pair => pair.Key).Order(StringComparer.Ordinal);

    /// <summary>Reads a file of judgments: a JSON object a line.</summary>
    /// <exception cref="CommandException">The file cannot be read; the message names file and line.</exception>
    public static IReadOnlyList<Judgment> Read(string file)
    {
        var judgments = new List<Judgment>();
        foreach (var (number, text) in MeasuringFile.Lines(file))
        {
            try
            {
                using var line = JsonDocument.Parse(text);
                judgments.Add(Of(line.RootElement));
            }
            catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new CommandException(
                    $"{file}:{number} is no judgment: {problem.Message}",
                    """Write each line as: {"id": "lay-001", "kind": "lay", "query": "sleep apnea machine", "relevant": {"E0601": 2}}""",
                    problem);
            }
        }

        return judgments;
    }

    /// <summary>
    /// The codes that nobody judged because they are newer than the judgments: those of <c>unjudged-codes.txt</c> beside the
    /// file, if it is there. They are passed over wherever they come in an answer.
    /// </summary>
    public static IReadOnlySet<string> ReadUnjudged(string file)
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, UnjudgedFile);
        return File.Exists(beside)
            ? MeasuringFile.Lines(beside).SelectMany(line => line.Text.Split(' ', '\t')).Where(code => code.Length > 0).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>();
    }

    private static Judgment Of(JsonElement line) => new(
        line.GetProperty("id").GetString() ?? throw new FormatException("\"id\" is null."),
        line.GetProperty("kind").GetString() ?? throw new FormatException("\"kind\" is null."),
        line.GetProperty("query").GetString() ?? throw new FormatException("\"query\" is null."),
        line.GetProperty("relevant").EnumerateObject().ToDictionary(code => code.Name, code => code.Value.GetInt32(), StringComparer.Ordinal),
        line.TryGetProperty("tag", out var tag) ? tag.GetString() ?? "" : "");
}
