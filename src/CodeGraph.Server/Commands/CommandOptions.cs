using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CodeGraph.Server.Commands;

/// <summary>The options that several commands share, so that they are spelled and explained alike.</summary>
internal static class CommandOptions
{
    /// <summary>The folder of the index.</summary>
    public static Option<string> Index() => new("--index", "-i")
    {
        Description = $"The folder of the index. Default: {IndexLocation.Variable}, else index/ of the checkout or the current directory.",
        HelpName = "DIR",
    };

    /// <summary>Whether the answer is JSON for programs.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print the answer as JSON." };

    /// <summary>Whether a measurement leaves out codes that are not valid.</summary>
    public static Option<bool> ValidOnly() => new("--valid-only")
    {
        Description = "Leave out codes that are not valid on the date. Without it they are sought too, after the valid ones.",
    };

    /// <summary>How often something is measured.</summary>
    public static Option<int> Rounds(string description, int standard) => new("--rounds")
    {
        Description = $"{description} Default: {standard}.",
        HelpName = "N",
        DefaultValueFactory = _ => standard,
        CustomParser = argument => Number(argument, 1, int.MaxValue) ?? 1,
    };

    /// <summary>How many results at the most.</summary>
    public static Option<int> First(int standard) => new("--first", "-n")
    {
        Description = $"At most so many results. Default: {standard}.",
        HelpName = "N",
        DefaultValueFactory = _ => standard,
        CustomParser = argument => Number(argument, 0, int.MaxValue) ?? 0,
    };

    /// <summary>Words, files or codes, at least one. A word that looks like an option is a mistyped one.</summary>
    public static Argument<string[]> Words(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError($"Unrecognized option '{token.Value}'.");
            }
        });
        return argument;
    }

    /// <summary>Reads a number between two bounds; null, with an error, when it is none.</summary>
    public static int? Number(ArgumentResult argument, int least, int greatest)
    {
        var text = argument.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest)
        {
            return number;
        }

        argument.AddError(greatest == int.MaxValue ? $"'{text}' is not a number from {least} on." : $"'{text}' is not a number from {least} to {greatest}.");
        return null;
    }

    /// <summary>The date of service.</summary>
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "The date of service, as 2026-01-31. Default: today.",
        HelpName = "DATE",
        CustomParser = argument =>
        {
            if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", out var date))
            {
                return date;
            }

            argument.AddError($"'{argument.Tokens[0].Value}' is not a date. Write it as 2026-01-31.");
            return null;
        },
    };

    /// <summary>The folder that the command line, the environment or the checkout names.</summary>
    public static string IndexFolder(this ParseResult arguments, Option<string> option) =>
        arguments.GetValue(option) is { Length: > 0 } named ? Path.GetFullPath(named) : IndexLocation.Default();
}
