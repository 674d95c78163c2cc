using System.CommandLine;
using CodeGraph.Server.Schema;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph schema</c>: prints the GraphQL schema as SDL.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "Prints the GraphQL schema in the schema definition language.");
        command.SetAction(_ => terminal.Out.Write(CodeGraphSchema.Print()));
        return command;
    }
}
