using System.Globalization;
using CodeGraph.GraphQL.AspNetCore;
using CodeGraph.Server.Metrics;
using CodeGraph.Server.Schema;
using CodeGraph.Server.Schema.Federation;
using CodeGraph.Server.Web;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CodeGraph.Server.Hosting;

/// <summary>Puts the web application together: GraphQL, the page, health, and the watcher of the index.</summary>
internal static class CodeGraphApplication
{
    // A page of 100 codes with every fact, or a lookup of 500, costs less than a tenth of this, pages within pages pass;
    // pages within pages within pages are far beyond it.
    private const double MaxFieldCost = 100_000;
    private const double MaxTypeCost = 1_000_000;

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
        builder.Services.AddHostedService<CatalogPreparer>();
        builder.Services.AddHostedService<CatalogWatcher>();
        var graphQL = builder.Services.AddGraphQLServer().AddQueryType<QueryType>().AddSubscriptionType<SubscriptionType>().AddInMemorySubscriptions()
            .EnableDefer()
            .EnableStream()
            .UseAutomaticPersistedOperationPipeline()
            .AddInMemoryOperationDocumentStorage()
            .ModifyServerOptions(ConfigureCaching)
            .ModifyRequestOptions(request => request.Telemetry.SlowOperationThreshold = options.SlowOperationThreshold)
            .ModifyCostOptions(cost => (cost.MaxFieldCost, cost.MaxTypeCost) = (MaxFieldCost, MaxTypeCost));
        if (options.Federation)
        {
            graphQL.ConfigureSchema(SubgraphEntities.AddTo);
        }

        AnswerCompression.AddTo(builder.Services);
        MetricsEndpoint.AddTo(builder.Services);
        if (OpenTelemetryExport.IsWanted)
        {
            builder.Services.AddHostedService<OpenTelemetryExport>();
        }

        if (options.CorsOrigins.Count > 0)
        {
            builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins([.. options.CorsOrigins]).AllowGraphQL()));
        }

        builder.Services.AddHealthChecks().AddGraphQLSchema();
        configure?.Invoke(builder);

        var app = builder.Build();
        if (options.CorsOrigins.Count > 0)
        {
            app.UseCors();
        }

        app.UseResponseCompression();
        app.MapGraphQL();
        app.MapMetrics();
        app.MapTypeaheadPage();
        app.MapHealth();
        return app;
    }

    private static void ConfigureCaching(GraphQLServerOptions server)
    {
        // What the fields of the root say about age holds for all that is selected of them.
        server.Cache.DataVersion = DataVersion;
        server.Cache.DataExpires = Tomorrow;
        server.Cache.MaxAge = TimeSpan.FromSeconds(CacheAges.Browsing);
    }

    // "Today" is over at midnight UTC, and with it the answers that mean it.
    private static DateTimeOffset? Tomorrow(HttpContext context) =>
        new DateTimeOffset(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.Date, TimeSpan.Zero).AddDays(1);

    // An answer depends on the commit and, because a question may mean "today", on the day.
    private static string DataVersion(HttpContext context)
    {
        var services = context.RequestServices;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{services.GetRequiredService<CatalogHost>().Current.Generation}-{services.GetRequiredService<TimeProvider>().GetUtcNow():yyyyMMdd}");
    }

    // Standard output belongs to the addresses the command prints. What keeps the host from starting is the command's to say, in a sentence.
    private static void ConfigureLogging(ILoggingBuilder logging) => logging
        .ClearProviders()
        .AddSimpleConsole(console => console.SingleLine = true)
        .SetMinimumLevel(LogLevel.Information)
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddFilter("System", LogLevel.Warning)
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
        .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
}
