using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Tests.Execution.Incremental;

public sealed class DeferTests
{
    private static readonly RequestExecutor Executor = new(PeopleSchema.Create());

    [Theory]
    [InlineData("{ person { id ... @defer { name } } }", """{"data":{"person":{"id":"1"}},"pending":[{"id":"0","path":["person"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"name":"Ada"}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    public async Task A_deferred_fragment_comes_after_the_rest(string query, params string[] parts)
    {
        Assert.Equal(parts, await IncrementalClient.ReadAsync(Executor, query));
    }
}
