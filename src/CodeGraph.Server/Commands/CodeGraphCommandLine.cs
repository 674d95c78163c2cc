using System.CommandLine;
using System.CommandLine.Parsing;

namespace CodeGraph.Server.Commands;

/// <summary>The program's command line: every command, and how errors reach the person who typed it.</summary>
internal static class CodeGraphCommandLine
{
    /// <summary>Runs one command line and answers the exit code of the process.</summary>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        var root = Create(terminal);
        var parsed = root.Parse(arguments);
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };

        if (parsed.Errors.Count > 0)
        {
            Explain(parsed, terminal);
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (CommandException problem)
        {
            terminal.Error.WriteLine($"codegraph: {problem.What}");
            terminal.Error.WriteLine($"           {problem.Cure}");
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("codegraph: stopped before the end; nothing was changed.");
            return ExitCode.Failure;
        }
    }

    /// <summary>All commands. Without one, the server starts.</summary>
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("CodeGraph: a GraphQL API and search engine over US medical billing codes. Without a command it serves.");
        ServeCommand.AddTo(root, terminal);
        root.Add(ServeCommand.Create(terminal));
        root.Add(ImportCommand.Create(terminal));
        root.Add(SearchCommand.Create(terminal));
        root.Add(SuggestCommand.Create(terminal));
        root.Add(ExplainCommand.Create(terminal));
        root.Add(LookupCommand.Create(terminal));
        root.Add(AnswerCommand.Create(terminal));
        root.Add(PaymentCommand.Create(terminal));
        root.Add(CodeCommand.Create(terminal));
        root.Add(ChangesCommand.Create(terminal));
        root.Add(CheckCommand.Create(terminal));
        root.Add(SchemaCommand.Create(terminal));
        root.Add(BenchCommand.Create(terminal));
        root.Add(EvalCommand.Create(terminal));
        root.Add(StarterCommand.Create(terminal));
        return root;
    }

    private static void Explain(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine($"codegraph: {error.Message}");
        }

        var unrecognized = parsed.UnmatchedTokens.Concat(parsed.Tokens
            .Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
            .Select(token => token.Value));
        foreach (var unknown in unrecognized.Distinct())
        {
            if (SpellingHint.Nearest(unknown, NamesAt(parsed.CommandResult.Command)) is { } near)
            {
                terminal.Error.WriteLine($"           Did you mean {near}?");
            }
        }

        var command = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
        terminal.Error.WriteLine($"           codegraph{command} --help shows what can be written.");
    }

    private static IEnumerable<string> NamesAt(Command command) =>
        command.Subcommands.Select(subcommand => subcommand.Name)
            .Concat(command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)));
}
