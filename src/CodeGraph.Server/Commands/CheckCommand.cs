using System.CommandLine;
using CodeGraph.Catalog.Store;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph check</c>: reads everything back.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var index = CommandOptions.Index();
        var json = CommandOptions.Json();
        var command = new Command("check", "Reads the whole index back and verifies it. The exit code is 1 when something is wrong.") { index, json };
        command.SetAction(arguments =>
        {
            var folder = arguments.IndexFolder(index);
            var check = CatalogCheck.Of(folder);
            if (arguments.GetValue(json))
            {
                terminal.WriteJson(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("index", folder);
                    writer.WriteBoolean("sound", check.IsSound);
                    writer.WriteStartArray("problems");
                    foreach (var problem in check.Problems)
                    {
                        writer.WriteStringValue(problem);
                    }

                    writer.WriteEndArray();
                    writer.WritePropertyName("commit");
                    writer.WriteRawValue(check.Generation?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null");
                    writer.WriteNumber("documents", check.Documents);
                    writer.WriteNumber("codes", check.Codes);
                    writer.WriteNumber("modifiers", check.Modifiers);
                    writer.WriteEndObject();
                });
            }
            else
            {
                foreach (var problem in check.Problems)
                {
                    terminal.Out.WriteLine($"{problem}.");
                }

                terminal.Out.WriteLine(check.IsSound
                    ? $"{folder} is sound: commit {check.Generation}, {check.Codes:N0} codes, {check.Modifiers:N0} modifiers, {check.Documents:N0} search documents."
                    : !CatalogStore.Exists(folder)
                    ? "Start the server, or import official files, to make one."
                    : $"{folder} is damaged. Import the official files again, or remove the folder to start from the starter catalogue.");
            }

            return check.IsSound ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }
}
