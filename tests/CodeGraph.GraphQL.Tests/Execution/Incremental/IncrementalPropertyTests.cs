using System.Text;
using System.Text.Json.Nodes;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Tests.Execution.Incremental;

public sealed class IncrementalPropertyTests
{
    private static readonly RequestExecutor Executor = new(PeopleSchema.Create());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_parts_together_are_the_plain_answer(int seed)
    {
        var random = new Random(seed);
        var inParts = 0;
        for (var i = 0; i < 60; i++)
        {
            var query = RandomDocument(random);
            using var plain = await Executor.ExecuteAsync(OperationRequest.FromText(query));
            Assert.False(plain.HasErrors, query + plain);

            var parts = await IncrementalClient.ReadAsync(Executor, query);

            inParts += parts.Count > 1 ? 1 : 0;
            var merged = JsonNode.Parse(IncrementalClient.Merge(parts));
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(plain.ToString())!["data"], merged), $"{query}\n{plain}\n{string.Join('\n', parts)}");
        }

        Assert.InRange(inParts, 40, 60);
    }

    private static string RandomDocument(Random random)
    {
        var document = new StringBuilder("{");
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var (field, isList) = random.Next(4) switch
            {
                0 => ("person", false),
                1 => ("personLater", false),
                2 => ("people", true),
                _ => ("peopleLater", true),
            };

            // Streams of one name cannot be merged; aliases keep them apart.
            document.Append(isList ? $" r{i}: {field}{Stream(random)} " : $" {field} ");
            AppendPerson(document, random, 3);
        }

        return document.Append('}').ToString();
    }

    private static void AppendPerson(StringBuilder document, Random random, int depth)
    {
        document.Append("{ id");
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            switch (depth == 0 ? 9 : random.Next(10))
            {
                case 0 or 1 or 2:
                    document.Append(random.Next(5) == 0 ? " ... on Person " : " ... @defer ");
                    AppendPerson(document, random, depth - 1);
                    break;
                case 3 or 4:
                    document.Append(random.Next(2) == 0 ? " friend " : " friendLater ");
                    AppendPerson(document, random, depth - 1);
                    break;
                case 5:
                    document.Append($" f{document.Length}: {(random.Next(2) == 0 ? "friends" : "friendsLater")}{Stream(random)} ");
                    AppendPerson(document, random, depth - 1);
                    break;
                default:
                    document.Append(random.Next(4) switch { 0 => " name", 1 => " nameLater", 2 => " age", _ => " __typename" });
                    break;
            }
        }

        document.Append('}');
    }

    private static string Stream(Random random) => random.Next(3) switch
    {
        0 => "",
        1 => "@stream",
        _ => $"@stream(initialCount: {random.Next(4)})",
    };
}
