using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Tests.Execution.Incremental;

public sealed class DeferTests
{
    private static readonly RequestExecutor Executor = new(PeopleSchema.Create());

    [Theory]
    [InlineData("{ person { id ... @defer { name } } }", """{"data":{"person":{"id":"1"}},"pending":[{"id":"0","path":["person"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"name":"Ada"}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("{ person { id ...F @defer(label: \"f\") } } fragment F on Person { name friend { id } }",
        """{"data":{"person":{"id":"1"}},"pending":[{"id":"0","path":["person"],"label":"f"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"name":"Ada","friend":{"id":"2"}}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("{ ... @defer { person { id } } }", """{"data":{},"pending":[{"id":"0","path":[]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"person":{"id":"1"}}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("mutation { marry { id ... @defer { name } } }", """{"data":{"marry":{"id":"1"}},"pending":[{"id":"0","path":["marry"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"name":"Ada"}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    public async Task A_deferred_fragment_comes_after_the_rest(string query, params string[] parts) =>
        Assert.Equal(string.Join('\n', parts), string.Join('\n', await IncrementalClient.ReadAsync(Executor, query)));

    [Theory]
    [InlineData("{ person { id name ... @defer { id } } }", """{"data":{"person":{"id":"1","name":"Ada"}}}""")]
    [InlineData("{ person { ...F ...F @defer } } fragment F on Person { id }", """{"data":{"person":{"id":"1"}}}""")]
    [InlineData("{ ... @defer { person { id } } person { name } }", """{"data":{"person":{"name":"Ada"}},"pending":[{"id":"0","path":[]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","subPath":["person"],"data":{"id":"1"}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("{ person { ... @defer(label: \"a\") { id name } ... @defer(label: \"b\") { id age } } }",
        """{"data":{"person":{}},"pending":[{"id":"0","path":["person"],"label":"a"},{"id":"1","path":["person"],"label":"b"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"id":"1"}},{"id":"0","data":{"name":"Ada"}},{"id":"1","data":{"age":36}}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":false}""")]
    [InlineData("{ ... @defer(label: \"outer\") { person { friend { id } } } person { friend { ... @defer(label: \"inner\") { id } } } }",
        """{"data":{"person":{"friend":{}}},"pending":[{"id":"0","path":["person","friend"],"label":"inner"},{"id":"1","path":[],"label":"outer"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"id":"2"}}],"completed":[{"id":"1"},{"id":"0"}],"hasNext":false}""")]
    public async Task No_field_is_sent_twice(string query, params string[] parts) =>
        Assert.Equal(string.Join('\n', parts), string.Join('\n', await IncrementalClient.ReadAsync(Executor, query)));

    [Theory]
    [InlineData("{ person { id ... @defer(label: \"a\") { name ... @defer(label: \"b\") { age } } } }",
        """{"data":{"person":{"id":"1"}},"pending":[{"id":"0","path":["person"],"label":"a"}],"hasNext":true}""",
        """{"pending":[{"id":"1","path":["person"],"label":"b"}],"incremental":[{"id":"0","data":{"name":"Ada"}},{"id":"1","data":{"age":36}}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":false}""")]
    [InlineData("{ person { ... @defer(label: \"empty\") { ... @defer(label: \"full\") { id } } } }",
        """{"data":{"person":{}},"pending":[{"id":"0","path":["person"],"label":"full"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"id":"1"}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("{ ... @defer(label: \"a\") { person { id ... @defer(label: \"b\") { name } } } }",
        """{"data":{},"pending":[{"id":"0","path":[],"label":"a"}],"hasNext":true}""",
        """{"pending":[{"id":"1","path":["person"],"label":"b"}],"incremental":[{"id":"0","data":{"person":{"id":"1"}}},{"id":"1","data":{"name":"Ada"}}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":false}""")]
    public async Task A_fragment_in_a_deferred_one_waits_for_it(string query, params string[] parts) =>
        Assert.Equal(string.Join('\n', parts), string.Join('\n', await IncrementalClient.ReadAsync(Executor, query)));

    [Theory]
    [InlineData("{ personLater { id ... @defer { age ageSurely } } }",
        """{"completed":[{"id":"0","errors":[{"message":"Cannot return null for non-nullable field Person.ageSurely.","locations":[{"line":1,"column":37}],"path":["personLater","ageSurely"]}]}],"hasNext":false}""")]
    [InlineData("{ person { id ... @defer { fails name } } }",
        """{"incremental":[{"id":"0","data":{"fails":null,"name":"Ada"},"errors":[{"message":"Ada fails","locations":[{"line":1,"column":28}],"path":["person","fails"]}]}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("{ personLater { id ... @defer(label: \"a\") { ageSurely ... @defer(label: \"b\") { name } } } }",
        """{"completed":[{"id":"0","errors":[{"message":"Cannot return null for non-nullable field Person.ageSurely.","locations":[{"line":1,"column":45}],"path":["personLater","ageSurely"]}]}],"hasNext":false}""")]
    public async Task A_null_spreads_no_further_than_the_deferred_fragment(string query, string last)
    {
        var parts = await IncrementalClient.ReadAsync(Executor, query);
        Assert.Equal(2, parts.Count);
        Assert.Equal(last, parts[1]);
    }

    [Fact]
    public async Task What_is_deferred_below_a_null_does_not_come()
    {
        var parts = await IncrementalClient.ReadAsync(Executor, "{ personLater { friend { id ... @defer { name } } ageSurely } }");
        Assert.Equal(
            ["""{"data":{"personLater":null},"errors":[{"message":"Cannot return null for non-nullable field Person.ageSurely.","locations":[{"line":1,"column":51}],"path":["personLater","ageSurely"]}]}"""],
            parts);
    }

    [Theory]
    [InlineData("""{"later":true}""", 2)]
    [InlineData("""{"later":false}""", 1)]
    [InlineData("{}", 2)]
    public async Task A_variable_may_switch_it_off(string variables, int parts)
    {
        const string query = "query ($later: Boolean) { person { id ... @defer(if: $later) { name } } }";
        var received = await IncrementalClient.ReadAsync(Executor, query, variables);
        Assert.Equal(parts, received.Count);
        Assert.Equal("""{"person":{"id":"1","name":"Ada"}}""", IncrementalClient.Merge(received));
    }

    [Fact]
    public async Task Clients_that_take_one_response_get_everything_at_once()
    {
        using var result = await Executor.ExecuteAsync(OperationRequest.FromText("{ person { id ... @defer { name friends @stream { id } } } }"));
        Assert.Equal("""{"data":{"person":{"id":"1","name":"Ada","friends":[{"id":"2"},{"id":"3"},{"id":"4"}]}}}""", result.ToString());
        Assert.Null(result.SubsequentResults);
        Assert.False(result.HasNext);
    }

    [Fact]
    public async Task The_form_of_2022_sends_fragments_whole_with_path_and_label()
    {
        var parts = await IncrementalClient.ReadAsync(
            Executor, "{ person { id ... @defer(label: \"a\") { id name } ... @defer(label: \"b\") { id fails } } }", delivery: IncrementalDelivery.Legacy20220824);
        Assert.Equal("""{"data":{"person":{"id":"1"}},"hasNext":true}""", parts[0]);
        Assert.Equal(
            """{"incremental":[{"data":{"id":"1","name":"Ada"},"path":["person"],"label":"a"},"""
            + """{"data":{"id":"1","fails":null},"path":["person"],"label":"b","errors":[{"message":"Ada fails","locations":[{"line":1,"column":78}],"path":["person","fails"]}]}],"hasNext":false}""",
            parts[1]);
    }

    [Fact]
    public async Task A_cached_document_is_deferred_again()
    {
        const string query = "{ personLater { id ... @defer { nameLater } } }";
        var first = await IncrementalClient.ReadAsync(Executor, query);
        Assert.Equal(first, await IncrementalClient.ReadAsync(Executor, query));
        Assert.Equal(2, first.Count);
    }
}
