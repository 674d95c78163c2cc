using System.CommandLine;
using CodeGraph.Server.Hosting;
using CodeGraph.Server.Resolvers;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph lookup CODES…</c>: are these codes valid, and if not, why.</summary>
internal static class LookupCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var codes = CommandOptions.Words("CODES", "Codes, each with or without modifiers, such as E0601-RR.");
        var index = CommandOptions.Index();
        var json = CommandOptions.Json();
        var asOf = CommandOptions.AsOf();
        var command = new Command("lookup", "Checks codes on a date of service. The exit code is 1 when one of them is not valid.") { codes, index, asOf, json };
        command.SetAction(arguments =>
        {
            var snapshot = new CatalogSnapshot(CommandIndex.Open(arguments, index, terminal), CommandIndex.Today);
            var date = arguments.GetValue(asOf) ?? snapshot.Today;
            var answers = CodeLookup.Of(arguments.GetRequiredValue(codes), snapshot, date);
            if (arguments.GetValue(json))
            {
                WriteJson(answers, terminal);
            }
            else
            {
                WriteTable(answers, terminal);
            }

            return answers.All(answer => answer.Status == LookupStatus.Valid) ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }

    private static void WriteTable(IEnumerable<CodeLookup> answers, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Code", "Status", "Reason", "Instead");
        foreach (var answer in answers)
        {
            var instead = answer.Replacements.Select(replacement => replacement.Text).Concat(answer.Suggestions.Select(offer => $"{offer.Text}?"));
            table.AddRow(Markup.Escape(answer.Value ?? answer.Input), answer.Status.ToString(), Markup.Escape(answer.Reason), Markup.Escape(string.Join(", ", instead)));
        }

        terminal.Tables.Write(table);
    }

    private static void WriteJson(IEnumerable<CodeLookup> answers, Terminal terminal) => terminal.WriteJson(json =>
    {
        json.WriteStartArray();
        foreach (var answer in answers)
        {
            json.WriteStartObject();
            json.WriteString("input", answer.Input);
            json.WriteString("code", answer.Value);
            json.WriteString("status", answer.Status.ToString());
            json.WriteString("reason", answer.Reason);
            json.WriteStartArray("modifiers");
            foreach (var modifier in answer.Modifiers)
            {
                json.WriteStringValue(modifier.Value);
            }

            json.WriteEndArray();
            json.WriteStartArray("replacements");
            foreach (var replacement in answer.Replacements)
            {
                json.WriteStringValue(replacement.Text);
            }

            json.WriteEndArray();
            SearchJson.WriteOffers(json, "suggestions", answer.Suggestions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
