using System.Globalization;
using CodeGraph.Server.Schema;
using CodeGraph.Server.Schema.Federation;
using CodeGraph.Server.Web;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CodeGraph.Server.Hosting;

/// <summary>Puts the web application together: GraphQL, the page, health, and the watcher of the index.</summary>
internal static class CodeGraphApplication
{
    /// <summary>Builds the application; the caller runs it.</summary>
    /// <param name="options">How it runs.</param>
    /// <param name="host">The commit to serve.</param>
    /// <param name="configure">Changes the builder; for tests.</param>
    public static WebApplication Create(ServeOptions options, CatalogHost host, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Urls).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        ConfigureLogging(builder.Logging);

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(host);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddScoped(services => new CatalogSnapshot(
            services.GetRequiredService<CatalogHost>().Current,
            DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime)));
        builder.Services.AddHostedService<CatalogAnnouncer>();
        builder.Services.AddHostedService<CatalogWatcher>();
        var graphQL = builder.Services.AddGraphQLServer().AddQueryType<QueryType>().AddSubscriptionType<SubscriptionType>().AddInMemorySubscriptions()
            .EnableDefer()
            .EnableStream()
            .UseAutomaticPersistedOperationPipeline()
            .AddInMemoryOperationDocumentStorage()
            .ModifyServerOptions(server => server.Cache.DataVersion = DataVersion);
        if (options.Federation)
        {
            graphQL.ConfigureSchema(SubgraphEntities.AddTo);
        }

        builder.Services.AddHealthChecks().AddGraphQLSchema();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.MapGraphQL();
        app.MapTypeaheadPage();
        app.MapHealth();
        return app;
    }

    // An answer depends on the commit and, because a question may mean "today", on the day.
    private static string DataVersion(HttpContext context)
    {
        var services = context.RequestServices;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{services.GetRequiredService<CatalogHost>().Current.Generation}-{services.GetRequiredService<TimeProvider>().GetUtcNow():yyyyMMdd}");
    }

    // Standard output belongs to the addresses the command prints.
    private static void ConfigureLogging(ILoggingBuilder logging) => logging
        .ClearProviders()
        .AddSimpleConsole(console => console.SingleLine = true)
        .SetMinimumLevel(LogLevel.Information)
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddFilter("System", LogLevel.Warning)
        .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
}
