using System.Text;
using System.Text.Json.Nodes;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Subscriptions;

/// <summary>One block of an event stream: a comment, or an event with its data.</summary>
internal sealed record ReceivedEvent(string? Name, string? Data)
{
    internal static readonly ReceivedEvent Comment = new(null, null);

    internal static readonly ReceivedEvent Complete = new("complete", "");

    internal static ReceivedEvent Next(string data) => new("next", data);
}

/// <summary>Reads an event stream line by line, as the HTML standard says, and keeps the comments.</summary>
internal sealed class EventStreamClient : IDisposable
{
    private readonly StreamReader _reader;

    private EventStreamClient(HttpResponseMessage response, Stream body)
    {
        Response = response;
        _reader = new StreamReader(body, new UTF8Encoding(false, throwOnInvalidBytes: true));
    }

    internal HttpResponseMessage Response { get; }

    internal static async Task<EventStreamClient> PostAsync(GraphQLTestServer server, string query, string accept = "text/event-stream", CancellationToken cancellationToken = default)
    {
        using var content = new StringContent(new JsonObject { ["query"] = query }.ToJsonString(), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        return await SendAsync(server, request, accept, cancellationToken);
    }

    internal static async Task<EventStreamClient> GetAsync(GraphQLTestServer server, string query, string accept = "text/event-stream", CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query));
        return await SendAsync(server, request, accept, cancellationToken);
    }

    /// <summary>The next block; null at the end of the stream.</summary>
    internal async Task<ReceivedEvent?> ReadAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        string? name = null;
        StringBuilder? data = null;
        while (await _reader.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Length == 0)
            {
                return new ReceivedEvent(name, data?.ToString());
            }

            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                data = data is null ? new StringBuilder() : data.Append('\n');
                data.Append(line["data: ".Length..]);
            }
            else
            {
                Assert.Equal(":", line);
            }
        }

        return null;
    }

    /// <summary>The events to the end of the stream, without comments.</summary>
    internal async Task<List<ReceivedEvent>> ReadToEndAsync()
    {
        var events = new List<ReceivedEvent>();
        while (await ReadAsync() is { } item)
        {
            if (item != ReceivedEvent.Comment)
            {
                events.Add(item);
            }
        }

        return events;
    }

    public void Dispose()
    {
        _reader.Dispose();
        Response.Dispose();
    }

    private static async Task<EventStreamClient> SendAsync(GraphQLTestServer server, HttpRequestMessage request, string accept, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Accept", accept);
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return new EventStreamClient(response, await response.Content.ReadAsStreamAsync(cancellationToken));
    }
}
