using System.CommandLine;
using CodeGraph.Server.Schema;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph schema</c>: prints the GraphQL schema as SDL.</summary>
internal static class SchemaCommand
{
    private static readonly Option<bool> Federation = new("--federation")
    {
        Description = "Prints it as a subgraph of Apollo Federation, for composition.",
    };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "Prints the GraphQL schema in the schema definition language.");
        command.Add(Federation);
        command.SetAction(arguments => terminal.Out.Write(arguments.GetValue(Federation) ? CodeGraphSchema.PrintSubgraph() : CodeGraphSchema.Print()));
        return command;
    }
}
