using System.CommandLine;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph suggest TEXT</c>: what the typeahead box would offer.</summary>
internal static class SuggestCommand
{
    private const int DefaultSuggestions = 8;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var text = CommandOptions.Words("TEXT", "What has been typed so far.");
        var index = CommandOptions.Index();
        var json = CommandOptions.Json();
        var asOf = CommandOptions.AsOf();
        var first = CommandOptions.First(DefaultSuggestions);
        var command = new Command("suggest", "Offers codes for a text that is still being typed.") { text, index, first, asOf, json };
        command.SetAction(arguments =>
        {
            var served = CommandIndex.Open(arguments, index, terminal);
            var suggestions = served.Searcher.Suggest(
                string.Join(' ', arguments.GetRequiredValue(text)), arguments.GetValue(first), arguments.GetValue(asOf) ?? CommandIndex.Today);
            if (arguments.GetValue(json))
            {
                terminal.WriteJson(writer => SearchJson.Write(writer, suggestions));
                return;
            }

            var table = new Table().Border(TableBorder.Rounded).AddColumns("Code", "Name", "Why");
            foreach (var suggestion in suggestions)
            {
                table.AddRow(suggestion.Entry.Value, Markup.Escape(suggestion.Text), Markup.Escape(EntryText.Why(suggestion.Match)));
            }

            terminal.Tables.Write(table);
        });
        return command;
    }
}
