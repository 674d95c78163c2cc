using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore.Tests.PersistedOperations;

public sealed class PersistedOperationTests : IDisposable
{
    private const string Query = "{ hello }";
    private const string Hello = """{"data":{"hello":"Hello world"}}""";
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("codegraph-documents-");

    public PersistedOperationTests()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "Hello.graphql"), Query);
        File.WriteAllText(Path.Combine(_folder.FullName, $"{Hash}.graphql"), Query);
        File.WriteAllText(Path.Combine(_folder.FullName, "Count.graphql"), "mutation { count }");
        File.WriteAllText(Path.Combine(_folder.FullName, "secret.txt"), "{ time }");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_hash_is_known_after_the_document_was_sent_with_it_once()
    {
        await using var server = await StartAutomaticAsync();

        using var unknown = await server.PostAsync(Automatic(Hash, null));
        using var sent = await server.PostAsync(Automatic(Hash, Query));
        using var known = await server.PostAsync(Automatic(Hash, null));
        using var byGet = await server.GetAsync($$$"""/graphql?extensions={"persistedQuery":{"version":1,"sha256Hash":"{{{Hash}}}"}}""");

        Assert.Equal("PersistedQueryNotFound", await unknown.AssertRefusedAsync(400));
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", (await unknown.JsonAsync())["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.Equal(Hello, await sent.TextAsync());
        Assert.Equal(Hello, await known.TextAsync());
        Assert.Equal(Hello, await byGet.TextAsync());
    }

    [Fact]
    public async Task An_unknown_hash_is_200_for_clients_of_the_older_type()
    {
        await using var server = await StartAutomaticAsync();

        using var response = await server.PostAsync(Automatic(Hash, null), "application/json");

        Assert.Equal("PersistedQueryNotFound", await response.AssertRefusedAsync(200));
    }

    [Fact]
    public async Task A_document_is_not_stored_under_another_ones_hash()
    {
        await using var server = await StartAutomaticAsync();

        using var forged = await server.PostAsync(Automatic(Hash, "{ fail }"));
        using var response = await server.PostAsync(Automatic(Hash, null));

        await forged.AssertRefusedAsync(400);
        Assert.Equal("PersistedQueryNotFound", await response.AssertRefusedAsync(400));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"version":2,"sha256Hash":"00"}""")]
    [InlineData("""{"version":1,"sha256Hash":7}""")]
    [InlineData("""{"version":1e99,"sha256Hash":"00"}""")]
    [InlineData("""{"version":1,"sha256Hash":"../../etc/passwd"}""")]
    [InlineData("""{"version":1,"sha256Hash":""}""")]
    public async Task A_malformed_hash_is_400(string persistedQuery)
    {
        await using var server = await StartAutomaticAsync();

        using var response = await server.PostAsync($$$"""{"extensions":{"persistedQuery":{{{persistedQuery}}}}}""");

        await response.AssertRefusedAsync(400);
    }

    [Fact]
    public async Task A_server_without_a_storage_says_so_in_the_words_clients_wait_for()
    {
        await using var server = await GraphQLTestServer.StartAsync();

        using var automatic = await server.PostAsync(Automatic(Hash, null));
        using var trusted = await server.PostAsync("""{"documentId":"Hello"}""");

        Assert.Equal("PersistedQueryNotSupported", await automatic.AssertRefusedAsync(400));
        Assert.Equal("PersistedQueryNotSupported", await trusted.AssertRefusedAsync(400));
    }

    [Theory]
    [InlineData("documentId", "Hello")]
    [InlineData("id", "Hello")]
    [InlineData("documentId", "sha256:HASH")]
    [InlineData("documentId", "HASH")]
    public async Task A_stored_document_is_executed_by_its_id(string parameter, string id)
    {
        await using var server = await StartTrustedAsync();
        id = id.Replace("HASH", Hash, StringComparison.Ordinal);

        using var posted = await server.PostAsync(new JsonObject { [parameter] = id }.ToJsonString());
        using var got = await server.GetAsync($"/graphql?{parameter}={id}");

        Assert.Equal(Hello, await posted.TextAsync());
        Assert.Equal(Hello, await got.TextAsync());
    }

    [Theory]
    [InlineData("Nothing")]
    [InlineData("../Hello")]
    [InlineData("secret.txt")]
    [InlineData("secret")]
    [InlineData("Hello\u0000")]
    [InlineData("")]
    public async Task Only_documents_of_the_folder_have_an_id(string id)
    {
        await using var server = await StartTrustedAsync();

        using var response = await server.PostAsync(new JsonObject { ["documentId"] = id }.ToJsonString());

        await response.AssertRefusedAsync(400);
    }

    [Fact]
    public async Task A_stored_mutation_is_not_executed_by_GET()
    {
        await using var server = await StartTrustedAsync();

        using var response = await server.GetAsync("/graphql?documentId=Count");

        await response.AssertRefusedAsync(405);
    }

    [Fact]
    public async Task Documents_of_clients_are_refused_when_only_stored_ones_are_allowed()
    {
        await using var server = await StartTrustedAsync(only: true);

        using var own = await server.QueryAsync("{ fail }");
        using var hashed = await server.PostAsync(Automatic(Convert.ToHexStringLower(SHA256.HashData("{ fail }"u8)), "{ fail }"));
        using var stored = await server.PostAsync("""{"documentId":"Hello","query":"{ fail }"}""");

        Assert.Contains("documentId", await own.AssertRefusedAsync(400), StringComparison.Ordinal);
        await hashed.AssertRefusedAsync(400);
        Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
        Assert.Equal(Hello, await stored.TextAsync());
    }

    private static string Automatic(string hash, string? query)
    {
        var request = new JsonObject
        {
            ["extensions"] = new JsonObject { ["persistedQuery"] = new JsonObject { ["version"] = 1, ["sha256Hash"] = hash } },
        };
        if (query is not null)
        {
            request["query"] = query;
        }

        return request.ToJsonString();
    }

    private static Task<GraphQLTestServer> StartAutomaticAsync() => GraphQLTestServer.StartAsync(
        configure: graphQL => graphQL.UseAutomaticPersistedOperationPipeline().AddInMemoryOperationDocumentStorage());

    private Task<GraphQLTestServer> StartTrustedAsync(bool only = false) => GraphQLTestServer.StartAsync(
        options => options.PersistedOperations.OnlyAllowPersistedDocuments = only,
        graphQL => graphQL.AddFileSystemOperationDocumentStorage(_folder.FullName));
}
