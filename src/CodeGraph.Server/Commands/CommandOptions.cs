using System.CommandLine;

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

    /// <summary>How many results at the most.</summary>
    public static Option<int> First(int standard)
    {
        var option = new Option<int>("--first", "-n")
        {
            Description = "At most so many results.",
            HelpName = "N",
            DefaultValueFactory = _ => standard,
        };
        option.Validators.Add(result =>
        {
            if (!result.Errors.Any() && result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("--first takes a number from 0 on.");
            }
        });
        return option;
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
