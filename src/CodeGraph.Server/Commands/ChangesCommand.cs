using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Changes;
using CodeGraph.Server.Resolvers.Changes;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph changes FROM TO</c>: what changed between two loaded releases.</summary>
internal static class ChangesCommand
{
    private const int Shown = 50;
    private const int ValueWidth = 60;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("FROM") { Description = "The earlier release, such as 2020-01." };
        var to = new Argument<string>("TO") { Description = "The later release, such as 2026-01." };
        var kinds = new Option<CodeChangeKind[]>("--kind", "-k")
        {
            Description = $"Only changes of this kind; may be given several times: {string.Join(", ", Enum.GetNames<CodeChangeKind>())}.",
            HelpName = "KIND",
        };
        var code = new Option<string?>("--code") { Description = "Only codes and modifiers that begin so.", HelpName = "START" };
        var first = CommandOptions.First(Shown);
        var index = CommandOptions.Index();
        var json = CommandOptions.Json();
        var command = new Command("changes", "Shows what changed between two loaded releases of HCPCS Level II. --json names every change.") { from, to, kinds, code, first, index, json };
        command.SetAction(arguments =>
        {
            var catalog = CommandIndex.Open(arguments, index, terminal).Catalog;
            var changes = Compare(catalog, arguments.GetRequiredValue(from), arguments.GetRequiredValue(to));
            var start = arguments.GetValue(code) is { } text ? CodeText.Normalize(text) : "";
            var list = changes.Changes.Where(change => change.Entry.Value.StartsWith(start, StringComparison.Ordinal)).ToList();
            var counts = CodeChangeCount.Of(list);
            if (arguments.GetValue(kinds) is { Length: > 0 } wanted)
            {
                list.RemoveAll(change => !wanted.Contains(change.Kind));
            }

            if (arguments.GetValue(json))
            {
                terminal.WriteJson(writer => WriteJson(writer, changes, counts, list));
            }
            else
            {
                WriteTables(changes, counts, list, arguments.GetValue(first), terminal);
            }
        });
        return command;
    }

    private static ReleaseChanges Compare(CodeCatalog catalog, string from, string to)
    {
        var (earlier, later) = (Find(from), Find(to));
        return ReleaseChanges.WhyNot(earlier, later) is { } reason
            ? throw new CommandException($"{from} and {to} cannot be compared: {reason}", ReleaseNames.Comparable(catalog))
            : catalog.ChangesBetween(earlier, later);

        Release Find(string id) => catalog.FindRelease(id) ?? throw new CommandException($"The index has no release {id}.", ReleaseNames.Comparable(catalog));
    }

    private static void WriteTables(ReleaseChanges changes, IReadOnlyList<CodeChangeCount> counts, List<CodeChange> list, int first, Terminal terminal)
    {
        terminal.Out.WriteLine($"{changes.From.Name} to {changes.To.Name}");
        var summary = new Table().Border(TableBorder.Rounded).AddColumns("Kind");
        foreach (var column in (ReadOnlySpan<string>)["Changes", "Codes", "Modifiers"])
        {
            summary.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (var count in counts)
        {
            summary.AddRow(count.Kind.ToString(), Number(count.Changes), Number(count.Codes), Number(count.Modifiers));
        }

        terminal.Tables.Write(summary);
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Code", "Kind", "Field", "Before", "After");
        foreach (var change in list.Take(first))
        {
            var (before, after) = change.Field is null ? (DescriptionOf(change, changes.From), DescriptionOf(change, changes.To)) : (change.OldValue, change.NewValue);
            table.AddRow(change.Entry.Value, change.Kind.ToString(), change.Field ?? "", Markup.Escape(Shortened(before)), Markup.Escape(Shortened(after)));
        }

        terminal.Tables.Write(table);
        if (list.Count > first)
        {
            terminal.Out.WriteLine($"{Number(list.Count - first)} more; --first shows more of them, --json all.");
        }
    }

    private static string? DescriptionOf(CodeChange change, Release release) =>
        change.Entry.Records.FirstOrDefault(record => record.Release == release.Id)?.LongDescription;

    private static string Shortened(string? text) => text is null ? "" : text.Length <= ValueWidth ? text : text[..(ValueWidth - 1)] + "…";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void WriteJson(Utf8JsonWriter json, ReleaseChanges changes, IReadOnlyList<CodeChangeCount> counts, List<CodeChange> list)
    {
        json.WriteStartObject();
        json.WriteString("from", changes.From.Id);
        json.WriteString("to", changes.To.Id);
        json.WriteStartArray("changes");
        foreach (var change in list)
        {
            json.WriteStartObject();
            json.WriteString(change.Entry is Modifier ? "modifier" : "code", change.Entry.Value);
            json.WriteString("kind", change.Kind.ToString());
            json.WriteString("field", change.Field);
            json.WriteString("old", change.OldValue);
            json.WriteString("new", change.NewValue);
            json.WriteString("oldSource", change.OldProvenance?.ToString());
            json.WriteString("newSource", change.NewProvenance?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("counts");
        foreach (var count in counts)
        {
            json.WriteStartObject();
            json.WriteString("kind", count.Kind.ToString());
            json.WriteNumber("changes", count.Changes);
            json.WriteNumber("codes", count.Codes);
            json.WriteNumber("modifiers", count.Modifiers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
