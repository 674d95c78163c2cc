using System.Net;
using System.Net.Sockets;
using System.Text;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

/// <summary>Bodies as they come over a real connection: in pieces, too long, cut off, not text.</summary>
public sealed class BodySizeTests
{
    private const int Limit = 200_000;

    [Theory]
    [InlineData(10)]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public async Task A_body_of_any_size_up_to_the_limit_is_read_whole(int length)
    {
        await using var server = await StartAsync();

        using var response = await PostAsync(server, new ByteArrayContent(Body(length)));

        Assert.Equal($"Hello {new string('x', length)}", (await response.JsonAsync())["data"]!["hello"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_body_in_many_pieces_is_put_together()
    {
        await using var server = await StartAsync();

        using var response = await PostAsync(server, new PushContent(async stream =>
        {
            foreach (var piece in Body(3_000).Chunk(700))
            {
                await stream.WriteAsync(piece);
                await stream.FlushAsync();
                await Task.Delay(5);
            }
        }));

        Assert.Equal(3_006, (await response.JsonAsync())["data"]!["hello"]!.GetValue<string>().Length);
    }

    [Fact]
    public async Task A_body_that_says_it_is_too_long_is_413()
    {
        await using var server = await StartAsync();

        using var response = await PostAsync(server, new ByteArrayContent(Body(Limit)));

        Assert.Equal($"The request's body is longer than {Limit} bytes.", await response.AssertRefusedAsync(413));
    }

    [Fact]
    public async Task A_body_that_turns_out_too_long_is_413()
    {
        await using var server = await StartAsync();

        using var response = await PostAsync(server, new PushContent(stream => stream.WriteAsync(Body(Limit)).AsTask()));

        await response.AssertRefusedAsync(413);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(50_000)]
    public async Task Random_bytes_are_400(int length)
    {
        var bytes = new byte[length];
        new Random(20261121).NextBytes(bytes);
        await using var server = await StartAsync();

        using var response = await PostAsync(server, new ByteArrayContent(bytes));

        await response.AssertRefusedAsync(400);
    }

    [Fact]
    public async Task Every_prefix_of_a_request_is_answered()
    {
        var body = Encoding.UTF8.GetBytes("""{"query":"{ hello }","variables":{"a":[1,"\u00e4"]},"operationName":null}""");
        await using var server = await StartAsync();

        for (var length = 0; length < body.Length; length++)
        {
            using var response = await PostAsync(server, new ByteArrayContent(body[..length]));

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_client_that_goes_away_within_its_body_harms_nobody()
    {
        await using var server = await StartAsync();
        var address = server.Client.BaseAddress!;
        using (var socket = new TcpClient(address.Host, address.Port))
        {
            await socket.GetStream().WriteAsync(
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"query\":"u8.ToArray());
            await Task.Delay(50);
        }

        using var response = await PostAsync(server, new ByteArrayContent(Body(3)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static byte[] Body(int length) =>
        Encoding.UTF8.GetBytes($$$"""{"query":"query($n:String!){hello(name:$n)}","variables":{"n":"{{{new string('x', length)}}}"}}""");

    private static Task<GraphQLTestServer> StartAsync() =>
        GraphQLTestServer.StartOnSocketAsync(options => options.MaxRequestBodySize = Limit);

    private static async Task<HttpResponseMessage> PostAsync(GraphQLTestServer server, HttpContent content)
    {
        content.Headers.ContentType = new("application/json");
        return await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
    }

    private sealed class PushContent(Func<Stream, Task> write) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => write(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
