using System.CommandLine;
using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Sources;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph starter verify --against FILE</c>: compares the starter catalogue's official facts with an official file.</summary>
internal static class StarterCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var against = new Option<string>("--against") { Description = "The official HCPCS Level II file, as text, spreadsheet or zip.", HelpName = "FILE", Required = true };
        var json = CommandOptions.Json();
        var verify = new Command("verify", "Compares the starter catalogue's official facts with an official file. The exit code is 1 when one differs.") { against, json };
        verify.SetAction((arguments, cancellation) => Task.FromResult(
            Verify(arguments.GetRequiredValue(against), arguments.GetValue(json), terminal, cancellation)));
        return new Command("starter", "Works on the built-in starter catalogue.") { verify };
    }

    private static int Verify(string file, bool asJson, Terminal terminal, CancellationToken cancellation)
    {
        var import = CatalogImporter.Import([file], cancellation: cancellation);
        if (import.Catalog is not { } official)
        {
            var problems = import.Report.Files.SelectMany(read => read.Problems).Select(problem => problem.ToString());
            throw new CommandException($"The official file cannot be used. {string.Join(" ", problems)}.", "Name the HCPCS Level II file of CMS, as text, spreadsheet or zip.");
        }

        var verification = StarterVerifier.Verify(StarterCatalog.Load(), official);
        if (asJson)
        {
            WriteJson(verification, terminal);
        }
        else
        {
            foreach (var difference in verification.Differences)
            {
                terminal.Out.WriteLine(difference);
            }

            if (verification.MissingModifiers.Count > 0)
            {
                terminal.Out.WriteLine($"Not in the starter catalogue: modifiers {string.Join(", ", verification.MissingModifiers)}");
            }

            terminal.Out.WriteLine($"{verification.CodesCompared:N0} codes and {verification.ModifiersCompared:N0} modifiers compared, {verification.Differences.Count:N0} differences.");
        }

        return verification.Differences.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static void WriteJson(StarterVerification verification, Terminal terminal) => terminal.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("differences");
        foreach (var difference in verification.Differences)
        {
            json.WriteStartObject();
            json.WriteString("code", difference.Value);
            json.WriteBoolean("isModifier", difference.IsModifier);
            json.WriteString("field", difference.Field);
            json.WriteString("starter", difference.Starter);
            json.WriteString("official", difference.Official);
            json.WriteString("at", difference.At.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missingModifiers");
        foreach (var modifier in verification.MissingModifiers)
        {
            json.WriteStringValue(modifier);
        }

        json.WriteEndArray();
        json.WriteNumber("codesCompared", verification.CodesCompared);
        json.WriteNumber("modifiersCompared", verification.ModifiersCompared);
        json.WriteEndObject();
    });
}
