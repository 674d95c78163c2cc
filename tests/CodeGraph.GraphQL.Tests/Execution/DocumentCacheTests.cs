using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Tests.Execution;

[Collection(nameof(MeasuresMemory))]
public sealed class DocumentCacheTests
{
    private const long Bound = 3 << 20;

    private const string Introspection = """
        { __schema { types { name kind fields(includeDeprecated: true) { name args { name type { name kind ofType { name kind } } }
          type { name kind ofType { name kind } } } enumValues { name } } directives { name locations } } }
        """;

    [Fact]
    public void A_document_is_kept_from_its_second_request_on()
    {
        var executor = new RequestExecutor(TestSchema.Create());
        Execute(executor, "{ ratios }");
        Assert.Equal(0, executor.CachedDocuments);
        Execute(executor, "{ ratios }");
        Assert.Equal(1, executor.CachedDocuments);
    }

    [Fact]
    public void A_flood_of_new_documents_pushes_nothing_out()
    {
        var executor = new RequestExecutor(TestSchema.Create(), new RequestExecutorOptions { DocumentCacheBytes = 1 << 20 });
        Execute(executor, "{ numbers }");
        Execute(executor, "{ numbers }");
        for (var i = 0; i < 5000; i++)
        {
            Execute(executor, $"query Q{i} {{ ratios }}");
        }

        Assert.Equal(1, executor.CachedDocuments);
    }

    [Fact]
    public void What_is_used_stays_when_others_have_to_go()
    {
        var executor = new RequestExecutor(TestSchema.Create(), new RequestExecutorOptions { DocumentCacheBytes = 1 << 20 });
        var most = 0;
        for (var i = 0; i < 2000; i++)
        {
            Fill(executor, $"query Q{i} {{ ratios }}", 1);
            Fill(executor, "{ numbers }", 1);
            most = Math.Max(most, executor.CachedDocuments);
        }

        Assert.InRange(most, 100, (1 << 20) / 600);
        var cached = executor.CachedDocuments;
        Execute(executor, "{ numbers }").Dispose();
        Assert.Equal(cached, executor.CachedDocuments);
    }

    [Theory]
    [InlineData("query Q# { ratios }")]
    [InlineData("query Q#($a: Boolean!) { a: ratios @include(if: $a) b: ratios c: numbers d: numbers e: __typename }")]
    [InlineData("query Q# { __type(name: \"Query\") { ...T } } fragment T on __Type { name kind fields { name type { name kind ofType { name kind } } } }")]
    [InlineData("query Q# { ratioz numberz }")]
    public void The_bytes_it_counts_are_the_bytes_it_holds(string pattern)
    {
        var held = BytesHeldBy(pattern, count: 6000);
        Assert.True(held is > Bound / 2 and < Bound * 5 / 4, $"The cache holds {held:N0} bytes of {Bound:N0}.");
    }

    [Fact]
    public void Kept_answers_of_introspection_count()
    {
        var held = BytesHeldBy("query Q# " + Introspection, count: 300);
        Assert.True(held is > Bound / 2 and < Bound * 5 / 4, $"The cache holds {held:N0} bytes of {Bound:N0}.");
    }

    [Fact]
    public void Documents_that_differ_in_one_character_are_different()
    {
        var executor = new RequestExecutor(TestSchema.Create());
        for (var i = 0; i < 2; i++)
        {
            using var one = Execute(executor, "{ a: ratios }");
            using var other = Execute(executor, "{ b: ratios }");
            Assert.NotEqual(one.ToString(), other.ToString());
        }

        Assert.Equal(2, executor.CachedDocuments);
    }

    private static long BytesHeldBy(string pattern, int count)
    {
        var schema = TestSchema.Create();
        var holder = Filled(schema, pattern, count);
        var with = BytesInUse();
        holder[0] = null;
        var without = BytesInUse();
        GC.KeepAlive(schema);
        return with - without;
    }

    // Apart, so that no local and no temporary of the method that measures holds the executor.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static RequestExecutor?[] Filled(Schema schema, string pattern, int count)
    {
        var executor = new RequestExecutor(schema, new RequestExecutorOptions { DocumentCacheBytes = Bound });
        Fill(executor, pattern, count);
        Assert.True(executor.CachedDocuments < count);
        return [executor];
    }

    private static long BytesInUse()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static void Fill(RequestExecutor executor, string pattern, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var query = pattern.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Execute(executor, query).Dispose();
            Execute(executor, query).Dispose();
        }
    }

    private static ExecutionResult Execute(RequestExecutor executor, string query)
    {
        var execution = executor.ExecuteAsync(OperationRequest.FromText(query, """{"a": true}"""));
        return execution.IsCompletedSuccessfully ? execution.Result : throw new InvalidOperationException("Nothing waits in these queries.");
    }
}

/// <summary>What is measured is of the whole process, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(MeasuresMemory), DisableParallelization = true)]
public sealed class MeasuresMemory;
