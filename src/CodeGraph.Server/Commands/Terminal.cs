using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary>
/// Where a command writes: answers to <see cref="Out"/>, progress and problems to <see cref="Error"/>, so that a command's
/// answer can always be piped on.
/// </summary>
internal sealed class Terminal
{
    private const int WidthWhenRedirected = 140;

    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A terminal over two writers; <paramref name="isInteractive"/> allows colours and moving progress bars.</summary>
    public Terminal(TextWriter output, TextWriter error, bool isInteractive)
    {
        Out = output;
        Error = error;
        Tables = ConsoleOver(output, isInteractive && !Console.IsOutputRedirected);
        Progress = ConsoleOver(error, isInteractive && !Console.IsErrorRedirected);
    }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess { get; } = new(Console.Out, Console.Error, isInteractive: true);

    /// <summary>Receives answers.</summary>
    public TextWriter Out { get; }

    /// <summary>Receives progress and problems.</summary>
    public TextWriter Error { get; }

    /// <summary>Draws tables on <see cref="Out"/>.</summary>
    public IAnsiConsole Tables { get; }

    /// <summary>Draws progress on <see cref="Error"/>.</summary>
    public IAnsiConsole Progress { get; }

    /// <summary>Writes one indented JSON value, followed by a line end, to <see cref="Out"/>.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            write(json);
        }

        Out.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static IAnsiConsole ConsoleOver(TextWriter writer, bool isInteractive)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = isInteractive ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isInteractive)
        {
            console.Profile.Width = WidthWhenRedirected;
        }

        return console;
    }
}
