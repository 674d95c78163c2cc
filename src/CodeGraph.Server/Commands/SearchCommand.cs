using System.CommandLine;
using CodeGraph.Catalog.Search;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph search TEXT</c>.</summary>
internal static class SearchCommand
{
    private const int DefaultHits = 10;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var text = CommandOptions.Words("TEXT", "A code, the beginning of one, or words.");
        var index = CommandOptions.Index();
        var json = CommandOptions.Json();
        var asOf = CommandOptions.AsOf();
        var first = CommandOptions.First(DefaultHits);
        var inactive = new Option<bool>("--include-inactive") { Description = "Find codes by their words that are not valid on the date, too." };
        var command = new Command("search", "Finds codes and modifiers, best first, and says why each was found.") { text, index, first, asOf, inactive, json };
        command.SetAction(arguments =>
        {
            var served = CommandIndex.Open(arguments, index, terminal);
            var query = string.Join(' ', arguments.GetRequiredValue(text));
            var result = served.Searcher.Search(new CodeSearchRequest(query)
            {
                AsOf = arguments.GetValue(asOf) ?? CommandIndex.Today,
                First = arguments.GetValue(first),
                IncludeInactive = arguments.GetValue(inactive),
                WithHighlights = arguments.GetValue(json),
                WithFacets = arguments.GetValue(json),
            });
            if (arguments.GetValue(json))
            {
                terminal.WriteJson(writer => SearchJson.Write(writer, query, result));
            }
            else
            {
                Show(query, result, terminal);
            }
        });
        return command;
    }

    private static void Show(string query, CodeSearchResult result, Terminal terminal)
    {
        if (result.Interpretation is { } interpretation)
        {
            terminal.Out.WriteLine(interpretation);
        }

        if (result.Hits.Count > 0)
        {
            var table = new Table().Border(TableBorder.Rounded).AddColumns("Code", "Description", "Why");
            foreach (var hit in result.Hits)
            {
                table.AddRow(hit.Entry.Value, Markup.Escape(EntryText.Describe(hit.Entry)), Markup.Escape(EntryText.Why(hit.Match)));
            }

            terminal.Tables.Write(table);
            terminal.Out.WriteLine(result.TotalCount > result.Hits.Count ? $"{result.Hits.Count} of {result.TotalCount:N0}." : $"{result.TotalCount:N0} found.");
        }
        else
        {
            terminal.Out.WriteLine($"Nothing matches \"{query}\".");
        }

        foreach (var offer in result.DidYouMean)
        {
            terminal.Out.WriteLine($"Did you mean {offer.Text}? ({offer.Reason})");
        }
    }
}
