using System.CommandLine;
using System.Diagnostics;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;
using CodeGraph.Server.Downloads;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph import FILES…</c>: official files become a committed index.</summary>
internal static class ImportCommand
{
    private const int ProblemsShown = 20;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var files = CommandOptions.Words("FILES", "Official files, folders, patterns, zip archives or https addresses, in any mix.");
        var index = CommandOptions.Index();
        var json = CommandOptions.Json();
        var command = new Command("import", "Reads official files and commits the index. Several releases stand side by side; a file that cannot be fetched or read changes nothing.") { files, index, json };
        command.SetAction((arguments, cancellation) =>
            RunAsync(arguments.GetRequiredValue(files), arguments.IndexFolder(index), arguments.GetValue(json), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, string folder, bool asJson, Terminal terminal, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var baseline = Baseline(folder, terminal.Error);
        var result = await ImportDisplay.RunAsync(terminal, display => ImportAsync(files, baseline, display, cancellation));
        var report = result.Report;

        long? generation = null;
        if (report.Succeeded && result.Catalog is { } catalog)
        {
            terminal.Error.WriteLine($"Committing to {folder}");
            generation = Commit(() => CatalogStore.Save(catalog, folder), folder);
        }

        if (asJson)
        {
            terminal.WriteJson(writer => ImportReportJson.Write(writer, report, folder, generation, clock.Elapsed));
        }
        else
        {
            WriteTable(report, terminal);
            terminal.Out.WriteLine(generation is null
                ? "Nothing was changed, because a file could not be used."
                : $"{report.Codes:N0} codes and {report.Modifiers:N0} modifiers were read in {clock.Elapsed.TotalSeconds:0.0} s; "
                    + $"{folder} has {result.Catalog!.Codes.Count:N0} and {result.Catalog.Modifiers.Count:N0} now (commit {generation}).");
        }

        return generation is null ? ExitCode.Failure : ExitCode.Success;
    }

    private static async Task<ImportResult> ImportAsync(string[] files, Catalog.Model.CodeCatalog? baseline, ImportDisplay display, CancellationToken cancellation)
    {
        using var downloader = new Downloader();
        var inputs = await ImportInputs.FetchAsync(files, downloader, display, cancellation);
        var result = CatalogImporter.Import(inputs.Paths, new ImportOptions { Baseline = baseline }, display, cancellation);
        return result with { Report = result.Report with { Files = [.. inputs.Failures, .. result.Report.Files] } };
    }

    // An index that cannot be read is replaced: there is nothing in it to keep.
    private static Catalog.Model.CodeCatalog? Baseline(string folder, TextWriter log)
    {
        if (!CatalogStore.Exists(folder))
        {
            return null;
        }

        try
        {
            using var open = CatalogStore.Open(folder);
            return open.Catalog;
        }
        catch (CorruptIndexException damage)
        {
            log.WriteLine($"The index in {folder} is damaged and will be replaced: {damage.Message}");
            return null;
        }
    }

    private static long Commit(Func<long> save, string folder)
    {
        try
        {
            return save();
        }
        catch (LockObtainFailedException busy)
        {
            throw new CommandException($"Another program is writing to {folder}.", "Wait for it to end, or name another folder with --index.", busy);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(
                $"The index cannot be written to {folder}: {problem.Message}",
                "The index that was there is unchanged. Make room, or name another folder with --index.",
                problem);
        }
    }

    private static void WriteTable(ImportReport report, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("File", "What it is", "Outcome", "Release").AddColumn(new TableColumn("Rows").RightAligned()).AddColumn(new TableColumn("Problems").RightAligned());
        foreach (var file in report.Files)
        {
            table.AddRow(
                Markup.Escape(file.Name),
                Markup.Escape(file.Table is null ? file.Kind.Describe() : $"{file.Kind.Describe()} {file.Table}"),
                file.Outcome.ToString(),
                file.Release ?? "",
                file.Rows.ToString("N0", System.Globalization.CultureInfo.InvariantCulture),
                (file.HandledProblems + file.RejectedRows).ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
        }

        terminal.Tables.Write(table);
        foreach (var file in report.Files)
        {
            foreach (var problem in file.Problems.Take(ProblemsShown))
            {
                terminal.Out.WriteLine(problem.Severity == ProblemSeverity.Handled ? $"{problem}" : $"{problem} ({problem.Severity})");
            }

            if (file.Problems.Count > ProblemsShown)
            {
                terminal.Out.WriteLine($"{file.Name}: {file.Problems.Count - ProblemsShown:N0} more problems; --json names them.");
            }
        }
    }
}
