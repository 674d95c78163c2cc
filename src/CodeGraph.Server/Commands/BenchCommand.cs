using System.CommandLine;
using System.Globalization;
using CodeGraph.Server.Measuring;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary>
/// <c>codegraph bench typeahead|typos|lookup|index</c>: how fast and how well the search and the lookup answer a workload, in process,
/// and what the index costs.
/// </summary>
internal static class BenchCommand
{
    // As many rounds and answers as the Lucene bench has that the figures are held against.
    private const int DefaultRounds = 5;
    private const int DefaultAnswers = 10;

    /// <summary>The command with a subcommand for each door of the search.</summary>
    public static Command Create(Terminal terminal) => new("bench", "Measures how fast and how well a workload is answered, in this process, and what the index costs.")
    {
        Create("typeahead", "Asks for suggestions at every keystroke.", WorkloadKind.Typeahead, terminal),
        Create("typos", "Searches for phrases with a misspelt word.", WorkloadKind.Typos, terminal),
        BenchLookupCommand.Create(terminal),
        BenchIndexCommand.Create(terminal),
    };

    private static Command Create(string name, string description, WorkloadKind kind, Terminal terminal)
    {
        var queries = new Option<string>("--queries", "-q") { Description = "The workload: a line each, the code sought, a tab, what is typed.", HelpName = "FILE", Required = true };
        var index = CommandOptions.Index();
        var asOf = CommandOptions.AsOf();
        var first = CommandOptions.First(DefaultAnswers);
        var rounds = CommandOptions.Rounds("Run the workload so many times and measure the last.", DefaultRounds);
        var validOnly = CommandOptions.ValidOnly();
        var slowest = new Option<bool>("--slowest") { Description = "List the queries that took longest." };
        var json = CommandOptions.Json();
        var command = new Command(name, description) { queries, index, first, rounds, asOf, validOnly, slowest, json };
        command.SetAction((arguments, cancellation) =>
        {
            var file = arguments.GetRequiredValue(queries);
            var workload = KnownItemQuery.Read(file);
            var served = CommandIndex.Open(arguments, index, terminal);
            var date = arguments.GetValue(asOf) ?? CommandIndex.Today;
            var result = new SearchWorkload(served.Searcher, kind, date, arguments.GetValue(first), !arguments.GetValue(validOnly))
                .Run(workload, arguments.GetValue(rounds), cancellation);
            if (arguments.GetValue(json))
            {
                WriteJson(name, file, arguments.GetValue(rounds), result, arguments.GetValue(slowest), terminal);
            }
            else
            {
                Show(name, result, arguments.GetValue(slowest), terminal);
            }

            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }

    private static void Show(string name, WorkloadResult result, bool withSlowest, Terminal terminal)
    {
        var (times, culture) = (result.Latencies, CultureInfo.InvariantCulture);
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumns("Workload", "n", "mean", "p50", "p99", "max", "queries/s", "MRR", "P@1", "zero");
        table.AddRow(
            name,
            times.Count.ToString("N0", culture),
            Time(times.Mean),
            Time(times.P50),
            Time(times.P99),
            Time(times.Max),
            times.PerSecond.ToString("N0", culture),
            result.MeanReciprocalRank.ToString("0.000", culture),
            result.PrecisionAt1.ToString("0.000", culture),
            result.ZeroRate.ToString("0.0000", culture));
        terminal.Tables.Write(table);
        if (withSlowest)
        {
            foreach (var (text, microseconds) in result.Slowest)
            {
                terminal.Out.WriteLine($"{Time(microseconds),14}  {text}");
            }
        }

        static string Time(double microseconds) => string.Create(CultureInfo.InvariantCulture, $"{microseconds:N1} us");
    }

    private static void WriteJson(string name, string file, int rounds, WorkloadResult result, bool withSlowest, Terminal terminal) => terminal.WriteJson(json =>
    {
        var times = result.Latencies;
        json.WriteStartObject();
        json.WriteString("workload", name);
        json.WriteString("queries", file);
        json.WriteNumber("rounds", rounds);
        json.WriteNumber("n", times.Count);
        json.WriteString("unit", "us");
        json.WriteNumber("mean", Math.Round(times.Mean, 2));
        json.WriteNumber("p50", Math.Round(times.P50, 2));
        json.WriteNumber("p99", Math.Round(times.P99, 2));
        json.WriteNumber("max", Math.Round(times.Max, 2));
        json.WriteNumber("queriesPerSecond", Math.Round(times.PerSecond));
        json.WriteNumber("mrr", Math.Round(result.MeanReciprocalRank, 4));
        json.WriteNumber("precisionAt1", Math.Round(result.PrecisionAt1, 4));
        json.WriteNumber("zeroRate", Math.Round(result.ZeroRate, 5));
        if (withSlowest)
        {
            json.WriteStartArray("slowest");
            foreach (var (text, microseconds) in result.Slowest)
            {
                json.WriteStartObject();
                json.WriteString("text", text);
                json.WriteNumber("time", Math.Round(microseconds, 2));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    });
}
