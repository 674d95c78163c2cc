using System.Globalization;
using CodeGraph.Catalog.Sources;
using CodeGraph.Server.Downloads;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary>Shows how far an import is: moving bars on a terminal, one line for each file anywhere else.</summary>
internal abstract class ImportDisplay : IProgress<ImportProgress>, IProgress<DownloadProgress>
{
    /// <inheritdoc/>
    public abstract void Report(ImportProgress value);

    /// <inheritdoc/>
    public abstract void Report(DownloadProgress value);

    /// <summary>Runs an import under the display that suits the terminal.</summary>
    public static async Task<T> RunAsync<T>(Terminal terminal, Func<ImportDisplay, Task<T>> import)
    {
        if (terminal.Progress.Profile.Capabilities is not { Interactive: true, Ansi: true })
        {
            return await import(new Lines(terminal.Error));
        }

        return await terminal.Progress.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => import(new Bars(context)));
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");

    private static string Describe(ImportProgress file) => string.Create(
        CultureInfo.InvariantCulture, $"{file.FilesDone} of {file.FilesKnown}: {file.File}{(file.Kind is { } kind ? $", {kind.Describe()}" : "")}{(file.Rows > 0 ? $", {file.Rows:N0} rows" : "")}");

    /// <summary>A line when a download begins and each ten megabytes, and one when a file is finished.</summary>
    private sealed class Lines(TextWriter output) : ImportDisplay
    {
        private const long Step = 10_000_000;

        private string? _name;
        private long _next;

        public override void Report(ImportProgress value)
        {
            if (value.Outcome is not null)
            {
                output.WriteLine($"Read {Describe(value)}");
            }
        }

        public override void Report(DownloadProgress value)
        {
            if (value.Name != _name)
            {
                (_name, _next) = (value.Name, 0);
            }

            if (value.Received >= _next)
            {
                output.WriteLine($"Downloading {value.Name}: {Megabytes(value.Received)}{(value.Expected is { } all ? $" of {Megabytes(all)}" : "")}");
                _next = value.Received + Step;
            }
        }
    }

    /// <summary>A bar for each download, and one over all files.</summary>
    private sealed class Bars(ProgressContext context) : ImportDisplay
    {
        private const int DescriptionWidth = 90;

        private readonly Dictionary<string, ProgressTask> _downloads = new(StringComparer.Ordinal);
        private ProgressTask? _files;

        public override void Report(ImportProgress value)
        {
            _files ??= context.AddTask("Reading");
            (_files.MaxValue, _files.Value) = (value.FilesKnown, value.FilesDone);
            _files.Description = Markup.Escape(Shortened(Describe(value)));
        }

        public override void Report(DownloadProgress value)
        {
            if (!_downloads.TryGetValue(value.Name, out var task))
            {
                _downloads.Add(value.Name, task = context.AddTask(Markup.Escape(value.Name)));
            }

            task.IsIndeterminate = value.Expected is null;
            (task.MaxValue, task.Value) = (value.Expected ?? Math.Max(value.Received, 1), value.Received);
            task.Description = Markup.Escape(Shortened($"{value.Name}, {Megabytes(value.Received)}"));
        }

        private static string Shortened(string text) => text.Length <= DescriptionWidth ? text : text[..(DescriptionWidth - 1)] + "…";
    }
}
