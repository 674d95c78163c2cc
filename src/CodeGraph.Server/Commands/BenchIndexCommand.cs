using System.CommandLine;
using System.Globalization;
using CodeGraph.Server.Measuring;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph bench index</c>: what an index costs to make, to open and to keep.</summary>
internal static class BenchIndexCommand
{
    private const int DefaultRounds = 9;
    private const double Megabyte = 1 << 20;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var index = CommandOptions.Index();
        var rounds = CommandOptions.Rounds("Make and open it so many times; the least time to make it counts, and the median of opening it.", DefaultRounds);
        var json = CommandOptions.Json();
        var command = new Command("index", "Makes the index of a catalogue again in a temporary folder, opens it, and says what that took.") { index, rounds, json };
        command.SetAction((arguments, cancellation) =>
        {
            var catalog = CommandIndex.Open(arguments, index, terminal).Catalog;
            var cost = IndexCost.Of(catalog, arguments.GetValue(rounds), cancellation);
            if (arguments.GetValue(json))
            {
                terminal.WriteJson(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("entries", cost.Entries);
                    writer.WriteNumber("buildMs", Math.Round(cost.Build, 1));
                    writer.WriteNumber("bytes", cost.Bytes);
                    writer.WriteNumber("catalogBytes", cost.CatalogBytes);
                    writer.WriteNumber("openIndexMs", Math.Round(cost.OpenIndex, 2));
                    writer.WriteNumber("openSearcherMs", Math.Round(cost.OpenSearcher, 1));
                    writer.WriteNumber("searcherBytes", cost.SearcherBytes);
                    writer.WriteEndObject();
                });
            }
            else
            {
                Show(cost, terminal);
            }

            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }

    private static void Show(IndexCost cost, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Index", "");
        Add("codes and modifiers", $"{cost.Entries:N0}");
        Add("make and commit, one thread", $"{cost.Build / 1000:N2} s");
        Add("on disk", $"{cost.Bytes / Megabyte:N2} MB, of which the catalogue {cost.CatalogBytes / Megabyte:N2} MB");
        Add("open the index, every checksum verified", $"{cost.OpenIndex:N2} ms");
        Add("read it into the code search", $"{cost.OpenSearcher:N1} ms");
        Add("the code search in memory", $"{cost.SearcherBytes / Megabyte:N1} MB");
        terminal.Tables.Write(table);

        void Add(string what, FormattableString value) => table.AddRow(what, value.ToString(CultureInfo.InvariantCulture));
    }
}
