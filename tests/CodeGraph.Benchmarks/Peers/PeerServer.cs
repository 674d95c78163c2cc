using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CodeGraph.Benchmarks.Peers;

/// <summary>
/// The schema and the 8,000 records that other GraphQL servers are measured with, served by this one: one process, nothing but
/// the endpoint, so that a load generator compares like with like.
/// </summary>
internal static class PeerServer
{
    internal static async Task RunAsync(string? recordsPath)
    {
        if (recordsPath is null || !File.Exists(recordsPath))
        {
            await Console.Error.WriteLineAsync("peer-server needs the records: name codes.json as its argument or in CODES_JSON.");
            Environment.ExitCode = 2;
            return;
        }

        var records = PeerRecords.Load(recordsPath);

        // What reading the file left is given back now, not after some ten thousand requests.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{Environment.GetEnvironmentVariable("PORT") ?? "4170"}");
        builder.Services.AddGraphQLServer()
            .ConfigureSchema(schema => schema.AddQueryType(new PeerQueryType(records)))
            .AddWarmupTask(PeerQueries.WarmUpAsync);
        var app = builder.Build();
        app.MapGraphQL();
        await app.RunAsync();
    }
}
