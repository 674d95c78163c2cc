using System.IO.Compression;
using System.Text.Json;

namespace CodeGraph.Server.Tests.Hosting;

[Collection(nameof(StarterServer))]
public class CompressionTests(StarterServer server)
{
    private const string Large = "/graphql?query={codes(first:50){nodes{code+shortDescription+longDescription+synonyms+status}}}";

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    public async Task A_large_answer_is_compressed_as_the_client_takes_it(string accepts, string encoding)
    {
        using var plain = await GetAsync(Large, null);
        using var compressed = await GetAsync(Large, accepts);

        Assert.Equal([encoding], compressed.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", compressed.Headers.Vary);
        Assert.Contains("Accept", compressed.Headers.Vary);
        var sent = await compressed.Content.ReadAsByteArrayAsync();
        await using Stream decoder = encoding == "br" ? new BrotliStream(new MemoryStream(sent), CompressionMode.Decompress) : new GZipStream(new MemoryStream(sent), CompressionMode.Decompress);
        using var json = await JsonDocument.ParseAsync(decoder);
        var expected = await plain.Content.ReadAsByteArrayAsync();
        Assert.Equal(JsonDocument.Parse(expected).RootElement.ToString(), json.RootElement.ToString());
        Assert.True(sent.Length * 2 < expected.Length, $"{sent.Length} of {expected.Length} bytes");
        Assert.Empty(plain.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("/graphql?query={code(code:\"A9597\"){code}}")]
    [InlineData("/health/live")]
    public async Task A_small_answer_is_sent_as_it_is(string url)
    {
        using var response = await GetAsync(url, "br");

        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task An_event_stream_is_not_held_back_for_compression()
    {
        using var response = await GetAsync(Large, "br", "text/event-stream");

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_compressed_answer_keeps_its_tag()
    {
        using var plain = await GetAsync(Large, null);
        using var compressed = await GetAsync(Large, "br");

        Assert.Equal(plain.Headers.ETag, compressed.Headers.ETag);
        Assert.True(plain.Headers.ETag!.IsWeak);
    }

    [Fact]
    public async Task A_compressed_request_is_refused_with_a_reason()
    {
        using var content = new ByteArrayContent([1, 2, 3]) { Headers = { { "Content-Type", "application/json" }, { "Content-Encoding", "gzip" } } };

        using var response = await server.Client.PostAsync("/graphql", content);

        Assert.Equal(415, (int)response.StatusCode);
        Assert.Contains("without Content-Encoding", await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> GetAsync(string url, string? acceptEncoding, string accept = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "Accept", accept } } };
        if (acceptEncoding is not null)
        {
            request.Headers.Add("Accept-Encoding", acceptEncoding);
        }

        return await server.Client.SendAsync(request);
    }
}
