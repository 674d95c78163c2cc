using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Tests.Execution;

public sealed class DocumentCacheTests
{
    [Fact]
    public async Task The_cache_stays_within_its_bytes_and_keeps_what_is_used()
    {
        var executor = new RequestExecutor(TestSchema.Create(), new RequestExecutorOptions { DocumentCacheBytes = 1 << 20 });
        var most = 0;
        for (var i = 0; i < 2000; i++)
        {
            (await executor.ExecuteAsync(OperationRequest.FromText($"query Q{i} {{ ratios }}"))).Dispose();
            (await executor.ExecuteAsync(OperationRequest.FromText("{ numbers }"))).Dispose();
            most = Math.Max(most, executor.CachedDocuments);
        }

        Assert.InRange(most, 100, (1 << 20) / 2048);
    }

    [Fact]
    public async Task Documents_that_differ_in_one_character_are_different()
    {
        var executor = new RequestExecutor(TestSchema.Create());
        using var one = await executor.ExecuteAsync(OperationRequest.FromText("{ a: ratios }"));
        using var other = await executor.ExecuteAsync(OperationRequest.FromText("{ b: ratios }"));
        Assert.NotEqual(one.ToString(), other.ToString());
        Assert.Equal(2, executor.CachedDocuments);
    }
}
