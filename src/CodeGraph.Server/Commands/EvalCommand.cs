using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;
using CodeGraph.Server.Measuring;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph eval JUDGMENTS</c>: how well the search answers queries that a person has judged.</summary>
internal static class EvalCommand
{
    // More than are scored, since codes that nobody judged are passed over.
    private const int Answers = 50;

    private static readonly JsonSerializerOptions RunFileJson = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var judgments = new Argument<string>("JUDGMENTS") { Description = "Judged queries, a JSON object a line." };
        var index = CommandOptions.Index();
        var asOf = CommandOptions.AsOf();
        var run = new Option<string?>("--run") { Description = "Write the ranked codes of each query to this file, a JSON object a line.", HelpName = "FILE" };
        var misses = new Option<bool>("--misses") { Description = "List the queries whose first answer is not the one wanted." };
        var validOnly = CommandOptions.ValidOnly();
        var json = CommandOptions.Json();
        var command = new Command("eval", "Scores the search on judged queries: Success@1 and @5, MRR@10, nDCG@10 and zero rate by kind.") { judgments, index, asOf, validOnly, run, misses, json };
        command.SetAction(arguments =>
        {
            var file = arguments.GetRequiredValue(judgments);
            var judged = Judgment.Read(file);
            var unjudged = Judgment.ReadUnjudged(file);
            var served = CommandIndex.Open(arguments, index, terminal);
            var date = arguments.GetValue(asOf) ?? CommandIndex.Today;
            var found = judged.Select(judgment => (Judgment: judgment, Codes: Ask(served.Searcher, judgment.Query, date, !arguments.GetValue(validOnly)))).ToList();
            if (arguments.GetValue(run) is { } runFile)
            {
                WriteRun(runFile, found);
            }

            var report = RelevanceReport.Of([.. found.Select(answer =>
                (answer.Judgment, (IReadOnlyList<string>)[.. answer.Codes.Where(code => !unjudged.Contains(code))]))]);
            if (arguments.GetValue(json))
            {
                terminal.WriteJson(writer => WriteJson(writer, report, arguments.GetValue(misses)));
            }
            else
            {
                Show(report, arguments.GetValue(misses), terminal);
            }
        });
        return command;
    }

    // Only codes are judged, modifiers are not.
    private static List<string> Ask(CodeSearcher searcher, string query, DateOnly asOf, bool includeInactive) =>
    [
        .. searcher.Search(new CodeSearchRequest(query) { AsOf = asOf, First = Answers, IncludeInactive = includeInactive }).Hits
            .Where(hit => hit.Entry is Code)
            .Select(hit => hit.Entry.Value),
    ];

    private static void WriteRun(string file, IEnumerable<(Judgment Judgment, List<string> Codes)> found)
    {
        try
        {
            File.WriteAllLines(file, found.Select(answer => JsonSerializer.Serialize(new { id = answer.Judgment.Id, codes = answer.Codes }, RunFileJson)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file} cannot be written: {problem.Message}", "Name a file that may be written.", problem);
        }
    }

    private static void Show(RelevanceReport report, bool withMisses, Terminal terminal)
    {
        var culture = CultureInfo.InvariantCulture;
        var kinds = new Table().Border(TableBorder.Rounded).AddColumns(["Kind", "n", .. RelevanceScore.Names]);
        foreach (var (name, count, score) in report.Search)
        {
            kinds.AddRow([name, count.ToString(culture), .. score.Figures.Select(figure => figure.ToString("0.000", culture))]);
        }

        var checks = new Table().Border(TableBorder.Rounded).AddColumns("Check", "n", "correct");
        foreach (var (name, count, correct) in report.Checks)
        {
            checks.AddRow(name, count.ToString(culture), ((double)correct / count).ToString("0.000", culture));
        }

        terminal.Tables.Write(kinds);
        terminal.Tables.Write(checks);
        if (withMisses)
        {
            foreach (var miss in report.Misses)
            {
                var expected = miss.Judgment.IsSearch ? string.Join(' ', miss.Judgment.Wanted.Take(3)) : miss.Judgment.Tag;
                terminal.Out.WriteLine($"{miss.Judgment.Kind,-8} {miss.Judgment.Id,-12} \"{miss.Judgment.Query}\": got {string.Join(' ', miss.Found)}; wanted {expected}");
            }
        }
    }

    private static void WriteJson(Utf8JsonWriter json, RelevanceReport report, bool withMisses)
    {
        json.WriteStartObject();
        json.WriteStartObject("search");
        foreach (var (name, count, score) in report.Search)
        {
            json.WriteStartObject(name);
            json.WriteNumber("n", count);
            foreach (var (figure, value) in RelevanceScore.Names.Zip(score.Figures))
            {
                json.WriteNumber(figure, Math.Round(value, 4));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("checks");
        foreach (var (name, count, correct) in report.Checks)
        {
            json.WriteStartObject(name);
            json.WriteNumber("n", count);
            json.WriteNumber("correct", Math.Round((double)correct / count, 4));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (withMisses)
        {
            json.WriteStartArray("misses");
            foreach (var miss in report.Misses)
            {
                JsonSerializer.Serialize(json, new { id = miss.Judgment.Id, kind = miss.Judgment.Kind, query = miss.Judgment.Query, found = miss.Found, wanted = miss.Judgment.Wanted, nDCG = miss.DiscountedGain });
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
