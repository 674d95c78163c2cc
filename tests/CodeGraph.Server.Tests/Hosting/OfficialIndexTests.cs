using CodeGraph.Testing;

namespace CodeGraph.Server.Tests.Hosting;

[Collection(nameof(OfficialServer))]
public class OfficialIndexTests(OfficialServer server)
{
    [OfficialFileFact(OfficialServer.File)]
    public async Task The_albumins_stay_on_top_among_all_codes()
    {
        var search = await server.FieldAsync("search", """{ search(query: "blood volume tracr") { nodes { ... on Code { code } } } }""");

        Assert.Equal(["A9524", "A9532"], search.GetProperty("nodes").EnumerateArray().Take(2).Select(node => node.GetProperty("code").GetString()).Order());
    }

    [OfficialFileFact(OfficialServer.File)]
    public async Task An_isotope_is_never_another_one()
    {
        var search = await server.FieldAsync("search", """{ search(query: "I-131", first: 100) { nodes { ... on Code { code longDescription } } } }""");

        Assert.DoesNotContain(search.GetProperty("nodes").EnumerateArray(), node => node.GetProperty("longDescription").GetString()!.Contains("i-125", StringComparison.OrdinalIgnoreCase));
    }

    [OfficialFileFact(OfficialServer.File)]
    public async Task Official_facts_come_with_the_line_of_the_file() => Snapshot.Match(await server.SnapshotAsync(
        """{ code(code: "A9532") { longDescription status dates { added actionEffective terminated } action { code meaning } ambulatorySurgery { group { code meaning } effectiveDate } provenance { official { origin source release row } curated { source } } } }"""));

    [OfficialFileFact(OfficialServer.File)]
    public async Task A_terminated_code_is_hidden_from_words_but_found_by_its_code_with_its_dates()
    {
        var lookup = await server.FieldAsync("lookup", """{ lookup(codes: ["A9599"]) { status reason node { status dates { terminated } } } }""");
        var byCode = await server.FieldAsync("search", """{ search(query: "A9599") { totalCount } }""");
        var byWords = await server.FieldAsync("search", """{ search(query: "radiopharmaceutical", first: 100) { nodes { ... on Code { code status } } } }""");

        Assert.Equal("TERMINATED", lookup[0].GetProperty("status").GetString());
        Assert.Equal(1, byCode.GetProperty("totalCount").GetInt32());
        Assert.All(byWords.GetProperty("nodes").EnumerateArray(), node => Assert.Equal("ACTIVE", node.GetProperty("status").GetString()));
    }

    [OfficialFileFact(OfficialServer.File)]
    public async Task A_hundred_codes_with_their_facts_come_in_one_answer()
    {
        var codes = await server.FieldAsync(
            "codes",
            """{ codes(first: 100, where: { code: { startsWith: "E" } }) { totalCount nodes { code section { name } specialties { name } coverage { meaning } pricing { indicators { meaning } } releases { name } } } }""");

        Assert.Equal(100, codes.GetProperty("nodes").GetArrayLength());
    }
}
