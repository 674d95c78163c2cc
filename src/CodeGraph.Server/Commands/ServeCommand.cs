using System.CommandLine;
using System.Reflection;
using CodeGraph.Server.Hosting;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph serve</c>, also what <c>codegraph</c> without a command does.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Index = CommandOptions.Index();

    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "The addresses to listen on, separated by semicolons. Default: ASPNETCORE_URLS, else http://127.0.0.1:5000.",
        HelpName = "URLS",
    };

    private static readonly Option<int?> Port = new("--port", "-p")
    {
        Description = "The port to listen on at 127.0.0.1; 0 takes a free one.",
        HelpName = "PORT",
        CustomParser = argument => CommandOptions.Number(argument, 0, 65535),
    };

    private static readonly Option<bool> Federation = new("--federation")
    {
        Description = "Serves as a subgraph of Apollo Federation: adds _service and _entities to the schema.",
    };

    private static readonly Option<string[]> CorsOrigins = new("--cors-origin")
    {
        Description = "An origin whose pages may ask, such as https://app.example; may be repeated; * for all. Default: CODEGRAPH_CORS_ORIGINS (separated by commas), else none.",
        HelpName = "ORIGIN",
    };

    private static readonly Option<int?> SlowOperations = new("--slow")
    {
        Description = "Operations that take longer are logged, in milliseconds; 0 for none. Default: 500.",
        HelpName = "MS",
        CustomParser = argument => CommandOptions.Number(argument, 0, 600_000),
    };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("serve", "Serves the GraphQL API, its IDE and the page to look codes up on. Makes the index from the starter catalogue if there is none.");
        AddTo(command, terminal);
        return command;
    }

    /// <summary>Gives a command the options and the action of serving.</summary>
    public static void AddTo(Command command, Terminal terminal)
    {
        command.Add(Index);
        command.Add(Urls);
        command.Add(Port);
        command.Add(Federation);
        command.Add(CorsOrigins);
        command.Add(SlowOperations);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Urls) is not null && result.GetResult(Port) is not null)
            {
                result.AddError("--urls and --port both say where to listen. Give one of them.");
            }
        });
        command.SetAction((arguments, cancellation) => RunAsync(
            OptionsOf(arguments), terminal, cancellation));
    }

    private static async Task<int> RunAsync(ServeOptions options, Terminal terminal, CancellationToken cancellation)
    {
        using var host = new CatalogHost(IndexFolder.OpenOrBuild(options.IndexFolder, terminal.Error));
        if (host.Current.Notice is { } notice)
        {
            terminal.Error.WriteLine($"warning: {notice}");
        }

        await using var app = CodeGraphApplication.Create(options, host);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException problem) when (problem.InnerException is AddressInUseException)
        {
            throw new CommandException($"{options.Urls} is taken by another program.", "Choose another port with --port.", problem);
        }
        catch (Exception problem) when (problem is IOException or FormatException or InvalidOperationException or System.Net.Sockets.SocketException)
        {
            throw new CommandException($"The server cannot start on {options.Urls}: {problem.Message}", "Name an address of this machine with --urls.", problem);
        }

        Announce(app, host.Current, terminal.Out);
        using var stopping = cancellation.Register(app.Lifetime.StopApplication);
        await app.WaitForShutdownAsync(CancellationToken.None);
        return ExitCode.Success;
    }

    private static void Announce(WebApplication app, ServedCatalog served, TextWriter output)
    {
        var catalog = served.Catalog;
        output.WriteLine($"CodeGraph {Version} serves {catalog.Codes.Count:N0} codes and {catalog.Modifiers.Count:N0} modifiers"
            + (catalog.CurrentRelease is { } release ? $" ({release.Name})." : "."));
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? app.Urls)
        {
            var url = address.TrimEnd('/');
            output.WriteLine($"  API   {url}/graphql");
            output.WriteLine($"  IDE   {url}/graphql/");
            output.WriteLine($"  Page  {url}/");
        }

        output.WriteLine("Ctrl+C stops it.");
        output.Flush();
    }

    private static string Version => typeof(ServeCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static ServeOptions OptionsOf(ParseResult arguments) => new()
    {
        IndexFolder = arguments.IndexFolder(Index),
        Urls = UrlsOf(arguments),
        Federation = arguments.GetValue(Federation),
        CorsOrigins = CorsOriginsOf(arguments),
        SlowOperationThreshold = (arguments.GetValue(SlowOperations) ?? 500) is > 0 and var milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null,
    };

    private static string[] CorsOriginsOf(ParseResult arguments) => arguments.GetValue(CorsOrigins) is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("CODEGRAPH_CORS_ORIGINS") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string UrlsOf(ParseResult arguments) => (arguments.GetValue(Urls), arguments.GetValue(Port)) switch
    {
        ({ Length: > 0 } urls, _) => urls,
        (_, { } port) => $"http://127.0.0.1:{port}",
        _ => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") is { Length: > 0 } named ? named : "http://127.0.0.1:5000",
    };
}
