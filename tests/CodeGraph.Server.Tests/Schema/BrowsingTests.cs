namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(StarterServer))]
public class BrowsingTests(StarterServer server)
{
    [Fact]
    public async Task Sections_lead_to_their_codes()
    {
        var sections = await server.FieldAsync("sections", """{ sections { code name parts { code parent { code } } codes(first: 1) { totalCount nodes { section { code } } } } }""");
        var letterA = sections.EnumerateArray().Single(section => section.GetProperty("code").GetString() == "A");

        Assert.True(letterA.GetProperty("codes").GetProperty("totalCount").GetInt32() > 0);
        Assert.All(letterA.GetProperty("parts").EnumerateArray(), part => Assert.Equal("A", part.GetProperty("parent").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_specialty_leads_to_its_codes_and_back()
    {
        var specialty = await server.FieldAsync(
            "specialty", """{ specialty(code: "nuclear-medicine") { name codes(where: { code: { eq: "A9597" } }) { nodes { code specialties { code } } } } }""");
        var code = Assert.Single(specialty.GetProperty("codes").GetProperty("nodes").EnumerateArray());

        Assert.Contains(code.GetProperty("specialties").EnumerateArray(), back => back.GetProperty("code").GetString() == "nuclear-medicine");
    }

    [Fact]
    public async Task Specialties_page_both_ways_in_order_of_their_names()
    {
        const string Query = "query ($first: Int, $after: String, $last: Int, $before: String) { specialties(first: $first, after: $after, last: $last, before: $before) { totalCount nodes { name } pageInfo { startCursor endCursor hasNextPage } } }";
        var head = await server.FieldAsync("specialties", Query, new { first = 5 });
        var next = await server.FieldAsync("specialties", Query, new { first = 5, after = head.GetProperty("pageInfo").GetProperty("endCursor").GetString() });
        var back = await server.FieldAsync("specialties", Query, new { last = 5, before = next.GetProperty("pageInfo").GetProperty("startCursor").GetString() });

        Assert.Equal(head.GetProperty("nodes").ToString(), back.GetProperty("nodes").ToString());
        Assert.True(head.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task Specialties_are_filtered_by_name()
    {
        var found = await server.FieldAsync("specialties", """{ specialties(where: { or: [{ name: { eq: "Nuclear medicine" } }, { code: { eq: "cardiology" } }] }) { nodes { code } } }""");

        Assert.Equal(["cardiology", "nuclear-medicine"], found.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Modifiers_are_filtered_and_say_when_to_use_them()
    {
        var found = await server.FieldAsync("modifiers", """{ modifiers(where: { code: { in: ["rr", "lt"] } }, order: [{ code: DESC }]) { nodes { code whenToUse status } } }""");

        Assert.Equal(["RR", "LT"], found.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()));
        Assert.All(found.GetProperty("nodes").EnumerateArray(), node => Assert.NotEmpty(node.GetProperty("whenToUse").GetString()!));
    }
}
