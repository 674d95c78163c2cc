using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using CodeGraph.Catalog.Data;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Store;
using CodeGraph.GraphQL.Subscriptions;
using CodeGraph.Server.Hosting;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Tests.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.Server.Tests.Hosting;

/// <summary>A commit that another program makes reaches those who subscribed, over both transports.</summary>
public sealed class CatalogueUpdatesTests : IAsyncLifetime, IDisposable
{
    private const string Subscription =
        "subscription { catalogueUpdates { dataVersion generation codeCount currentRelease { code } changes { since added { count } removed { count codes(first: 2) } changed { count } } } }";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly CodeCatalog _starter = StarterCatalog.Load();
    private CatalogHost _host = null!;
    private WebApplication _app = null!;

    private string Index => _folder.File("index");

    private InMemoryTopics Topics => _app.Services.GetRequiredService<InMemoryTopics>();

    public async Task InitializeAsync()
    {
        CatalogStore.Save(_starter, Index);
        _host = new CatalogHost(CatalogStore.Open(Index));
        _app = CodeGraphApplication.Create(
            new ServeOptions { IndexFolder = Index, RefreshInterval = TimeSpan.FromMilliseconds(50) }, _host, builder => builder.WebHost.UseTestServer());
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        _host.Dispose();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Over_server_sent_events_the_present_comes_first_and_then_each_commit()
    {
        using var client = _app.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(Subscription));
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        var first = await NextAsync(reader);
        CatalogStore.Save(CodeCatalog.Empty, Index);
        var second = await NextAsync(reader);

        Assert.Equal(_starter.Codes.Count, first.GetProperty("codeCount").GetInt32());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("changes").ValueKind);
        Assert.Equal(0, second.GetProperty("codeCount").GetInt32());
        Assert.True(second.GetProperty("generation").GetInt64() > first.GetProperty("generation").GetInt64());
        Assert.NotEqual(first.GetProperty("dataVersion").GetString(), second.GetProperty("dataVersion").GetString());
        var changes = second.GetProperty("changes");
        Assert.Equal(first.GetProperty("generation").GetInt64(), changes.GetProperty("since").GetInt64());
        Assert.Equal(_starter.Codes.Count, changes.GetProperty("removed").GetProperty("count").GetInt32());
        Assert.Equal(_starter.Codes.Take(2).Select(code => code.Value), changes.GetProperty("removed").GetProperty("codes").EnumerateArray().Select(code => code.GetString()!));
        Assert.Equal(0, changes.GetProperty("added").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Over_a_WebSocket_too_and_leaving_unsubscribes()
    {
        var opener = _app.GetTestServer().CreateWebSocketClient();
        opener.SubProtocols.Add("graphql-transport-ws");
        using var socket = await opener.ConnectAsync(new Uri(_app.GetTestServer().BaseAddress, "/graphql"), default);
        await SendAsync(socket, """{"type":"connection_init"}""");
        Assert.Equal("connection_ack", (await ReadAsync(socket)).GetProperty("type").GetString());

        await SendAsync(socket, JsonSerializer.Serialize(new { id = "1", type = "subscribe", payload = new { query = Subscription } }));
        Assert.Equal(_starter.Codes.Count, UpdateIn(await ReadAsync(socket)).GetProperty("codeCount").GetInt32());
        CatalogStore.Save(CodeCatalog.Empty, Index);
        Assert.Equal(0, UpdateIn(await ReadAsync(socket)).GetProperty("codeCount").GetInt32());
        Assert.Equal(1, Topics.SubscriberCount(CatalogueUpdates.Topic));
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);

        using var limit = new CancellationTokenSource(Patience);
        while (Topics.SubscriberCount(CatalogueUpdates.Topic) > 0)
        {
            await Task.Delay(5, limit.Token);
        }

        static JsonElement UpdateIn(JsonElement message) => message.GetProperty("payload").GetProperty("data").GetProperty("catalogueUpdates");
    }

    [Fact]
    public async Task A_commit_that_landed_before_the_watch_began_is_served_too()
    {
        var index = _folder.File("early");
        CatalogStore.Save(_starter, index);
        using var host = new CatalogHost(CatalogStore.Open(index));
        CatalogStore.Save(CodeCatalog.Empty, index);
        await using var app = CodeGraphApplication.Create(
            new ServeOptions { IndexFolder = index, RefreshInterval = TimeSpan.FromMilliseconds(20) }, host, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();

        using var limit = new CancellationTokenSource(Patience);
        while (host.Current.Catalog.Codes.Count > 0)
        {
            await Task.Delay(5, limit.Token);
        }
    }

    [Fact]
    public void Changes_are_told_code_by_code()
    {
        var record = _starter.Codes.First(code => code.Official is not null).Official!;
        var before = Serve(1, new CatalogBuilder().AddCodeRecord("A1000", record).AddCodeRecord("B1000", record).AddCodeRecord("C1000", record));
        var after = Serve(2, new CatalogBuilder().AddCodeRecord("B1000", record).AddCodeRecord("C1000", record with { LongDescription = "Another" }).AddCodeRecord("D1000", record));

        var changes = CatalogueChanges.Between(before, after);

        Assert.Equal(1, changes.Since);
        Assert.Equal(["D1000"], changes.Added);
        Assert.Equal(["A1000"], changes.Removed);
        Assert.Equal(["C1000"], changes.Changed);

        ServedCatalog Serve(long generation, CatalogBuilder builder) => new(builder.Build(), _host.Current.Searcher, generation);
    }

    private static async Task<JsonElement> NextAsync(StreamReader reader)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await reader.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("data: {", StringComparison.Ordinal))
            {
                return JsonElement.Parse(line["data: ".Length..]).GetProperty("data").GetProperty("catalogueUpdates");
            }
        }

        throw new EndOfStreamException();
    }

    private static Task SendAsync(WebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, default);

    private static async Task<JsonElement> ReadAsync(WebSocket socket)
    {
        using var limit = new CancellationTokenSource(Patience);
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), limit.Token);
            length += received.Count;
            if (received.EndOfMessage)
            {
                return JsonElement.Parse(buffer.AsSpan(0, length));
            }
        }
    }
}
