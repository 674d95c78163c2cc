using CodeGraph.GraphQL.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class EntityTagTests
{
    [Theory]
    [InlineData("\"a\"", "\"a\"", true)]
    [InlineData("W/\"a\"", "\"a\"", true)]
    [InlineData("\"a\"", "W/\"a\"", true)]
    [InlineData("\"x\", W/\"a\"", "W/\"a\"", true)]
    [InlineData("*", "\"a\"", true)]
    [InlineData("\"b\"", "\"a\"", false)]
    [InlineData("", "\"a\"", false)]
    [InlineData("a", "\"a\"", false)]
    public void Tags_are_compared_weakly(string ifNoneMatch, string tag, bool matches) =>
        Assert.Equal(matches, EntityTag.Matches(ifNoneMatch, tag));

    [Fact]
    public void Everything_an_answer_is_made_from_changes_its_tag()
    {
        using var plain = Request("{a}");
        using var other = Request("{b}");
        using var named = Request("{a}");
        named.OperationName = "A";
        using var stored = Request("{a}");
        stored.DocumentId = "A";
        string[] tags =
        [
            EntityTag.Of("1", "s", ResponseMediaType.Json, plain),
            EntityTag.Of("2", "s", ResponseMediaType.Json, plain),
            EntityTag.Of("1", "t", ResponseMediaType.Json, plain),
            EntityTag.Of("1", "s", ResponseMediaType.GraphQLResponse, plain),
            EntityTag.Of("1", "s", ResponseMediaType.Json, other),
            EntityTag.Of("1", "s", ResponseMediaType.Json, named),
            EntityTag.Of("1", "s", ResponseMediaType.Json, stored),
        ];

        Assert.Equal(tags.Length, tags.Distinct().Count());
        Assert.Equal(tags[0], EntityTag.Of("1", "s", ResponseMediaType.Json, plain));
    }

    private static GraphQLHttpRequest Request(string query) =>
        new() { Query = System.Text.Encoding.UTF8.GetBytes(query), HasQuery = true };
}
