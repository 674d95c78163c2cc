using System.Text.Json;
using CodeGraph.Server.Commands;

namespace CodeGraph.Server.Tests.Commands;

/// <summary>Runs a command line in process and keeps what it printed.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Output);
            return document.RootElement.Clone();
        }
    }

    public static async Task<CommandLine> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CodeGraphCommandLine.RunAsync(arguments, new Terminal(output, error, isInteractive: false));
        return new CommandLine(exitCode, output.ToString(), error.ToString());
    }
}
