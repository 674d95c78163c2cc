using System.Text.Json;

namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(StarterServer))]
public class NodeTests(StarterServer server)
{
    [Theory]
    [InlineData("code(code: \"A9597\")", "Code")]
    [InlineData("modifier(code: \"RR\")", "Modifier")]
    [InlineData("specialty(code: \"nuclear-medicine\")", "Specialty")]
    [InlineData("section(code: \"A\")", "Section")]
    public async Task A_node_is_found_again_by_its_id(string field, string type)
    {
        var first = await server.AskAsync("{ it: " + field + " { id code } }");
        var (id, code) = (first.GetProperty("data").GetProperty("it").GetProperty("id").GetString(), first.GetProperty("data").GetProperty("it").GetProperty("code").GetString());

        var again = await server.FieldAsync(
            "node",
            "query ($id: ID!) { node(id: $id) { __typename id ... on Code { code } ... on Modifier { code } ... on Specialty { code } ... on Section { code } } }",
            new { id });

        Assert.Equal((type, id, code), (again.GetProperty("__typename").GetString(), again.GetProperty("id").GetString(), again.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task An_id_on_another_date_is_another_one_and_finds_the_code_on_that_date()
    {
        var data = (await server.AskAsync("""{ today: code(code: "A9597") { id asOf } then: code(code: "A9597", asOf: "2016-12-31") { id } }""")).GetProperty("data");
        var (today, then) = (data.GetProperty("today").GetProperty("id").GetString(), data.GetProperty("then").GetProperty("id").GetString());
        Assert.NotEqual(today, then);

        var again = await server.FieldAsync("node", "query ($id: ID!) { node(id: $id) { id ... on Code { code asOf status } } }", new { id = then });

        Assert.Equal(
            (then, "A9597", "2016-12-31", "NOT_YET_EFFECTIVE"),
            (again.GetProperty("id").GetString(), again.GetProperty("code").GetString(), again.GetProperty("asOf").GetString(), again.GetProperty("status").GetString()));
        Assert.Equal("INVALID_ID", await server.ErrorCodeAsync("query ($id: ID!) { node(id: $id) { id } }", new { id = CodeGraph.Server.Resolvers.OpaqueText.Write("Code", "A9597@2016-13-31") }));
    }

    [Fact]
    public async Task A_release_is_found_again_by_its_id()
    {
        var releases = await server.FieldAsync("releases", "{ releases { id code name files { name kind rows } } }");
        var id = releases[0].GetProperty("id").GetString();

        Assert.Equal(id, (await server.FieldAsync("node", "query ($id: ID!) { node(id: $id) { id } }", new { id })).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Nodes_come_in_the_order_of_the_ids_with_null_for_what_is_gone()
    {
        var id = (await server.FieldAsync("code", """{ code(code: "A9597") { id } }""")).GetProperty("id").GetString();
        var gone = CodeGraph.Server.Resolvers.OpaqueText.Write("Code", "Z9999");

        var nodes = await server.FieldAsync("nodes", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = new[] { gone, id } });

        Assert.Equal(JsonValueKind.Null, nodes[0].ValueKind);
        Assert.Equal(id, nodes[1].GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_bad_id_leaves_only_its_own_place_empty_and_says_so()
    {
        var id = (await server.FieldAsync("code", """{ code(code: "A9597") { id } }""")).GetProperty("id").GetString();

        var answer = await server.AskAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = new[] { id, "xxx" } });

        var nodes = answer.GetProperty("data").GetProperty("nodes");
        Assert.Equal(id, nodes[0].GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, nodes[1].ValueKind);
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("""["nodes",1]""", error.GetProperty("path").GetRawText());
        Assert.Equal("INVALID_ID", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task More_than_100_ids_are_refused() => Assert.Equal(
        "INVALID_ARGUMENT", await server.ErrorCodeAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("x", 101) }));
}
