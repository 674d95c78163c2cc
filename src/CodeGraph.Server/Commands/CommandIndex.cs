using System.CommandLine;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Commands;

/// <summary>Opens the index for a command that asks it something.</summary>
internal static class CommandIndex
{
    /// <summary>The date of service when the command line names none: today in UTC, as in the API.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>Opens the index that the command line names, which must exist, or the usual one, which is made if need be.</summary>
    public static ServedCatalog Open(ParseResult arguments, Option<string> index, Terminal terminal)
    {
        var folder = arguments.IndexFolder(index);
        using var open = arguments.GetValue(index) is null ? IndexFolder.OpenOrBuild(folder, terminal.Error) : IndexFolder.Open(folder);
        var served = IndexFolder.Serve(open);
        if (served.Notice is { } notice)
        {
            terminal.Error.WriteLine($"warning: {notice}");
        }

        return served;
    }
}
