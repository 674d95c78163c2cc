using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Store;
using CodeGraph.Search.Store;
using CodeGraph.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.Server.Tests;

/// <summary>The whole program in process, over an index of its own.</summary>
public abstract class TestServerHost : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private WebApplication? _app;

    internal HttpClient Client { get; private set; } = null!;

    internal CatalogHost Host { get; private set; } = null!;

    protected abstract CodeCatalog Catalog { get; }

    private protected virtual ServeOptions Options => new() { IndexFolder = "no-folder" };

    public async Task InitializeAsync()
    {
        var memory = new RamDirectory();
        CatalogStore.Save(Catalog, memory);
        Host = new CatalogHost(CatalogStore.Open(memory));
        _app = CodeGraphApplication.Create(Options, Host, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton<TimeProvider>(new FixedClock());
        });
        await _app.StartAsync();
        Client = _app.GetTestClient();
    }

    public async Task DisposeAsync()
    {
        await _app!.DisposeAsync();
        Host.Dispose();
    }

    /// <summary>Asks and returns the whole response.</summary>
    internal async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    /// <summary>Asks, expects no error, and returns one field of the data.</summary>
    internal async Task<JsonElement> FieldAsync(string field, string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ValueKind == JsonValueKind.Undefined ? "" : errors.ToString());
        return answer.GetProperty("data").GetProperty(field);
    }

    /// <summary>Asks, expects one error, and returns its code.</summary>
    internal async Task<string?> ErrorCodeAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        return Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions").GetProperty("code").GetString();
    }

    /// <summary>The data of an answer, indented, for a snapshot.</summary>
    internal async Task<string> SnapshotAsync(string query, object? variables = null) => JsonSerializer.Serialize(await AskAsync(query, variables), Indented);

    internal static StringContent Body(string json) => new(json, Encoding.UTF8, "application/json");
}
