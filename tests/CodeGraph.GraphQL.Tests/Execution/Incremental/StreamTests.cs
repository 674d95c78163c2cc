using System.Text.Json.Nodes;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Tests.Execution.Incremental;

public sealed class StreamTests
{
    private static readonly RequestExecutor Executor = new(PeopleSchema.Create());

    [Theory]
    [InlineData("{ numbers @stream(initialCount: 2, label: \"n\") }", """{"data":{"numbers":[1,2]},"pending":[{"id":"0","path":["numbers"],"label":"n"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","items":[3,4,5]}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("{ numbers @stream(initialCount: 5) }", """{"data":{"numbers":[1,2,3,4,5]},"pending":[{"id":"0","path":["numbers"]}],"hasNext":true}""",
        """{"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("{ numbers @stream(initialCount: 6) }", """{"data":{"numbers":[1,2,3,4,5]}}""")]
    [InlineData("{ matrix @stream(initialCount: 1) }", """{"data":{"matrix":[[1,2]]},"pending":[{"id":"0","path":["matrix"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","items":[[3],[]]}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("{ person { gaps @stream { id } } }", """{"data":{"person":{"gaps":[]}},"pending":[{"id":"0","path":["person","gaps"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","items":[{"id":"2"},null,{"id":"1"}]}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("{ people @stream(initialCount: 3) { id ... @defer { name } } }",
        """{"data":{"people":[{"id":"1"},{"id":"2"},{"id":"3"}]},"pending":[{"id":"0","path":["people",0]},{"id":"1","path":["people",1]},{"id":"2","path":["people",2]},{"id":"3","path":["people"]}],"hasNext":true}""",
        """{"pending":[{"id":"4","path":["people",3]}],"incremental":[{"id":"0","data":{"name":"Ada"}},{"id":"1","data":{"name":"Blaise"}},{"id":"2","data":{"name":"Charles"}},{"id":"3","items":[{"id":"4"}]},{"id":"4","data":{"name":"Dorothy"}}],"completed":[{"id":"0"},{"id":"1"},{"id":"2"},{"id":"4"},{"id":"3"}],"hasNext":false}""")]
    public async Task Items_come_after_the_list(string query, params string[] parts) =>
        Assert.Equal(string.Join('\n', parts), string.Join('\n', await IncrementalClient.ReadAsync(Executor, query)));

    [Theory]
    [InlineData("{ person { gapsSurely @stream { id } } }",
        """{"incremental":[{"id":"0","items":[{"id":"2"}]}],"completed":[{"id":"0","errors":[{"message":"Cannot return null for non-nullable field Person.gapsSurely.","locations":[{"line":1,"column":12}],"path":["person","gapsSurely",1]}]}],"hasNext":false}""")]
    [InlineData("{ person { breaks @stream { id } } }",
        """{"incremental":[{"id":"0","items":[{"id":"1"}]}],"completed":[{"id":"0","errors":[{"message":"list breaks","locations":[{"line":1,"column":12}],"path":["person","breaks"]}]}],"hasNext":false}""")]
    [InlineData("{ person { gaps @stream { fails } } }",
        """{"incremental":[{"id":"0","items":[{"fails":null},null,{"fails":null}],"errors":[{"message":"Blaise fails","locations":[{"line":1,"column":27}],"path":["person","gaps",0,"fails"]},{"message":"Ada fails","locations":[{"line":1,"column":27}],"path":["person","gaps",2,"fails"]}]}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("{ people @stream { id ageSurely } }",
        """{"incremental":[{"id":"0","items":[{"id":"1","ageSurely":36}]}],"completed":[{"id":"0","errors":[{"message":"Cannot return null for non-nullable field Person.ageSurely.","locations":[{"line":1,"column":23}],"path":["people",1,"ageSurely"]}]}],"hasNext":false}""")]
    public async Task An_item_that_must_not_be_null_ends_its_list(string query, string last) =>
        Assert.Equal(last, (await IncrementalClient.ReadAsync(Executor, query))[^1]);

    [Theory]
    [InlineData("-1", """{"data":{"numbers":null},"errors":[{"message":"initialCount must be a positive integer","locations":[{"line":1,"column":20}],"path":["numbers"]}]}""")]
    [InlineData("0", """{"data":{"numbers":[]},"pending":[{"id":"0","path":["numbers"]}],"hasNext":true}""")]
    public async Task The_initial_count_may_be_a_variable(string count, string initial) =>
        Assert.Equal(initial, (await IncrementalClient.ReadAsync(Executor, "query ($n: Int!) { numbers @stream(initialCount: $n) }", $"{{\"n\":{count}}}"))[0]);

    [Fact]
    public async Task The_form_of_2022_tells_where_items_begin()
    {
        var parts = await IncrementalClient.ReadAsync(Executor, "{ numbers @stream(initialCount: 3, label: \"n\") }", delivery: IncrementalDelivery.Legacy20220824);
        Assert.Equal(
            ["""{"data":{"numbers":[1,2,3]},"hasNext":true}""", """{"incremental":[{"items":[4,5],"path":["numbers",3],"label":"n"}],"hasNext":false}"""],
            parts);
    }

    [Fact]
    public async Task Asynchronous_lists_need_no_stream()
    {
        using var result = await Executor.ExecuteAsync(OperationRequest.FromText("{ peopleLater { id friendsLater { nameLater } } }"));
        Assert.Equal(
            """{"data":{"peopleLater":[{"id":"1","friendsLater":[{"nameLater":"Blaise"},{"nameLater":"Charles"},{"nameLater":"Dorothy"}]},"""
            + """{"id":"2","friendsLater":[{"nameLater":"Ada"},{"nameLater":"Charles"},{"nameLater":"Dorothy"}]},"""
            + """{"id":"3","friendsLater":[{"nameLater":"Ada"},{"nameLater":"Blaise"},{"nameLater":"Dorothy"}]},"""
            + """{"id":"4","friendsLater":[{"nameLater":"Ada"},{"nameLater":"Blaise"},{"nameLater":"Charles"}]}]}}""",
            result.ToString());
    }

    [Fact]
    public async Task An_asynchronous_list_that_breaks_is_null()
    {
        using var result = await Executor.ExecuteAsync(OperationRequest.FromText("{ person { breaksLater { id } } }"));
        Assert.Equal("""{"data":{"person":{"breaksLater":null}},"errors":[{"message":"list breaks","locations":[{"line":1,"column":12}],"path":["person","breaksLater"]}]}""", result.ToString());
    }

    [Fact]
    public async Task A_list_is_read_no_faster_than_its_parts_and_closed_when_nobody_reads_on()
    {
        var watch = new PeopleSchema.ListWatch();
        var request = new OperationRequest
        {
            Query = OperationRequest.FromText("{ watched @stream }").Query,
            IncrementalDelivery = IncrementalDelivery.Current,
            ContextData = new Dictionary<string, object?> { ["watch"] = watch },
        };
        using var initial = await Executor.ExecuteAsync(request);
        await using (var parts = initial.SubsequentResults!.GetAsyncEnumerator())
        {
            for (var i = 0; i < 3; i++)
            {
                Assert.True(await parts.MoveNextAsync());
                parts.Current.Dispose();
            }
        }

        await watch.Closed.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.InRange(watch.Read, 2, 70);
    }

    [Fact]
    public async Task A_list_nobody_begins_to_read_is_closed_with_the_result()
    {
        var watch = new PeopleSchema.ListWatch();
        var request = new OperationRequest
        {
            Query = OperationRequest.FromText("{ watched @stream(initialCount: 1) }").Query,
            IncrementalDelivery = IncrementalDelivery.Current,
            ContextData = new Dictionary<string, object?> { ["watch"] = watch },
        };
        (await Executor.ExecuteAsync(request)).Dispose();
        await watch.Closed.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_long_list_comes_in_several_parts_up_to_the_size_limit()
    {
        var executor = new RequestExecutor(PeopleSchema.Create(), new RequestExecutorOptions { MaxResponseBytes = 200_000 });
        var parts = await IncrementalClient.ReadAsync(executor, "{ endless @stream }");
        Assert.InRange(parts.Count, 4, 10);
        Assert.InRange(parts.Sum(part => part.Length), 150_000, 201_000);
        Assert.Equal("RESPONSE_TOO_LARGE", JsonNode.Parse(parts[^1])!["completed"]![0]!["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_time_limit_ends_everything_that_is_waited_for()
    {
        var executor = new RequestExecutor(PeopleSchema.Create(), new RequestExecutorOptions { ExecutionTimeout = TimeSpan.FromSeconds(10) });
        var parts = await IncrementalClient.ReadAsync(executor, "{ numbers ... @defer { waits } }");
        Assert.Equal(
            """{"completed":[{"id":"0","errors":[{"message":"The request exceeded the execution time limit of 10 seconds.","extensions":{"code":"EXECUTION_TIMEOUT"}}]}],"hasNext":false}""",
            parts[^1]);
    }

    [Fact]
    public async Task A_client_that_leaves_ends_the_parts()
    {
        using var leaving = new CancellationTokenSource(200);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            IncrementalClient.ReadAsync(Executor, "{ numbers ... @defer { waits } }", cancellationToken: leaving.Token));
    }
}
