using System.CommandLine;
using System.Globalization;
using CodeGraph.Server.Hosting;
using CodeGraph.Server.Measuring;
using CodeGraph.Server.Resolvers;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph bench lookup</c>: how fast batches of mixed codes are checked, in process.</summary>
internal static class BenchLookupCommand
{
    private const int Batches = 50;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var index = CommandOptions.Index();
        var asOf = CommandOptions.AsOf();
        var json = CommandOptions.Json();
        var rounds = CommandOptions.Rounds("Run the workload so many times and measure the last.", 20);
        var command = new Command("lookup", $"Looks up {Batches} batches of {CodeLookup.MaxCodes} mixed codes, near codes included.") { rounds, index, asOf, json };
        command.SetAction((arguments, cancellation) =>
        {
            var snapshot = new CatalogSnapshot(CommandIndex.Open(arguments, index, terminal), CommandIndex.Today);
            var (times, statuses) = new LookupWorkload(snapshot, arguments.GetValue(asOf) ?? snapshot.Today)
                .Run(Batches, CodeLookup.MaxCodes, arguments.GetValue(rounds), cancellation);
            if (arguments.GetValue(json))
            {
                WriteJson(times, statuses, terminal);
            }
            else
            {
                Show(times, statuses, terminal);
            }

            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }

    private static void Show(Latencies times, IReadOnlyDictionary<LookupStatus, int> statuses, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Batches", "codes each", "mean", "p50", "p99", "max");
        table.AddRow(Batches.ToString(CultureInfo.InvariantCulture), CodeLookup.MaxCodes.ToString(CultureInfo.InvariantCulture), Time(times.Mean), Time(times.P50), Time(times.P99), Time(times.Max));
        terminal.Tables.Write(table);
        terminal.Out.WriteLine(string.Join(", ", statuses.OrderBy(status => status.Key).Select(status => $"{status.Value:N0} {status.Key}")));

        static string Time(double microseconds) => string.Create(CultureInfo.InvariantCulture, $"{microseconds:N0} us");
    }

    private static void WriteJson(Latencies times, IReadOnlyDictionary<LookupStatus, int> statuses, Terminal terminal) => terminal.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("batches", Batches);
        json.WriteNumber("codes", CodeLookup.MaxCodes);
        json.WriteString("unit", "us");
        json.WriteNumber("mean", Math.Round(times.Mean, 1));
        json.WriteNumber("p50", Math.Round(times.P50, 1));
        json.WriteNumber("p99", Math.Round(times.P99, 1));
        json.WriteNumber("max", Math.Round(times.Max, 1));
        json.WriteStartObject("statuses");
        foreach (var (status, count) in statuses.OrderBy(status => status.Key))
        {
            json.WriteNumber(status.ToString(), count);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });
}
