using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Tests.Execution;

public sealed class ExecutionTests
{
    [Theory]
    [InlineData("{ book(id: \"b1\") { title author { name born } genre } }",
        """{"data":{"book":{"title":"Emma","author":{"name":"Jane Austen","born":1775},"genre":"NOVEL"}}}""")]
    [InlineData("{ book(id: \"b3\") { t: title author { name } __typename } }",
        """{"data":{"book":{"t":"Untitled \"notes\"\n","author":null,"__typename":"Book"}}}""")]
    [InlineData("{ book(id: \"none\") { title } }", """{"data":{"book":null}}""")]
    [InlineData("{ items(first: 2) { __typename id ... on Book { genre } ... on Magazine { issue } } }",
        """{"data":{"items":[{"__typename":"Book","id":"b1","genre":"NOVEL"},{"__typename":"Magazine","id":"m1","issue":7}]}}""")]
    [InlineData("{ anything { __typename ... on Item { title } ... on Author { name } } }",
        """{"data":{"anything":[{"__typename":"Book","title":"Emma"},{"__typename":"Author","name":"Jane Austen"},{"__typename":"Magazine","title":"Lancet"}]}}""")]
    [InlineData("{ ratios }", """{"data":{"ratios":[0.5,1,1E+21]}}""")]
    public async Task Fields_are_resolved_and_written_in_the_order_of_the_document(string query, string expected) =>
        Assert.Equal(expected, await TestSchema.ExecuteAsync(query));

    [Fact]
    public async Task Fields_of_one_response_name_are_merged_where_the_first_stands()
    {
        var json = await TestSchema.ExecuteAsync(
            "{ book(id: \"b1\") { author { name } title ...F } book(id: \"b1\") { genre } } fragment F on Book { author { born } id }");
        Assert.Equal("""{"data":{"book":{"author":{"name":"Jane Austen","born":1775},"title":"Emma","id":"b1","genre":"NOVEL"}}}""", json);
    }

    [Theory]
    [InlineData("true", "false", """{"data":{"book":{"title":"Emma","id":"b1"}}}""")]
    [InlineData("false", "false", """{"data":{"book":{"id":"b1","title":"Emma"}}}""")]
    [InlineData("false", "true", """{"data":{"book":{"id":"b1"}}}""")]
    [InlineData("true", "true", """{"data":{"book":{"title":"Emma","id":"b1"}}}""")]
    public async Task Skip_and_include_decide_what_is_there_and_in_which_order(string early, string skipped, string expected)
    {
        var json = await TestSchema.ExecuteAsync(
            "query ($early: Boolean!, $skipped: Boolean!) { book(id: \"b1\") { title @include(if: $early) id ... @skip(if: $skipped) { title } } }",
            $$"""{"early":{{early}},"skipped":{{skipped}}}""");
        Assert.Equal(expected, json);
    }

    [Theory]
    [InlineData("{ echo }", null, "x; null; -; NonFiction; False")]
    [InlineData("{ echo(text: null, numbers: [1, null], range: {max: 5}, genre: NOVEL) }", null, "null; 1,null; 0-5; Novel; True")]
    [InlineData("{ echo(numbers: 3, range: {min: 2}) }", null, "x; 3; 2-; NonFiction; True")]
    [InlineData("query ($n: [Int!], $r: RangeInput, $t: String) { echo(numbers: $n, range: $r, text: $t) }", """{"n":[1,2],"r":{"max":1e1},"t":"é"}""", "é; 1,2; 0-10; NonFiction; True")]
    [InlineData("query ($n: Int, $t: String = \"d\") { echo(numbers: [$n, 1], text: $t) }", "{}", "d; null,1; -; NonFiction; False")]
    [InlineData("query ($max: Int) { echo(range: {max: $max}) }", """{"max":3}""", "x; null; 0-3; NonFiction; True")]
    public async Task Arguments_come_coerced_with_their_defaults(string query, string? variables, string expected) =>
        Assert.Equal($"{{\"data\":{{\"echo\":\"{expected}\"}}}}", await TestSchema.ExecuteAsync(query, variables));

    [Theory]
    [InlineData("{ fails }", """{"data":{"fails":null},"errors":[{"message":"It failed.","locations":[{"line":1,"column":3}],"path":["fails"]}]}""")]
    [InlineData("{ crashes }", """{"data":{"crashes":null},"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["crashes"]}]}""")]
    [InlineData("{ ratios never }", """{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Query.never.","locations":[{"line":1,"column":10}],"path":["never"]}]}""")]
    [InlineData("{ numbers }", """{"data":{"numbers":null},"errors":[{"message":"Cannot return null for non-nullable field Query.numbers.","locations":[{"line":1,"column":3}],"path":["numbers",1]}]}""")]
    [InlineData("{ items { ... on Book { id mustHaveAuthor { bornSurely } } } }",
        """{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Author.bornSurely.","locations":[{"line":1,"column":45}],"path":["items",2,"mustHaveAuthor","bornSurely"]}]}""")]
    [InlineData("{ anything { ... on Book { related { ... on Book { a: mustHaveAuthor { name } } } } ... on Author { name } } }",
        """{"data":{"anything":null},"errors":[{"message":"Cannot return null for non-nullable field Book.mustHaveAuthor.","locations":[{"line":1,"column":52}],"path":["anything",0,"related",2,"a"]}]}""")]
    public async Task A_null_that_must_not_be_spreads_to_the_nearest_place_that_may_be(string query, string expected) =>
        Assert.Equal(expected, await TestSchema.ExecuteAsync(query));

    [Theory]
    [InlineData("{ a: slow(value: \"1\", delay: 30) b: slow(value: \"2\") ratios c: slow }", """{"data":{"a":"1","b":"2","ratios":[0.5,1,1E+21],"c":null}}""")]
    [InlineData("{ failsLater ratios }", """{"data":{"failsLater":null,"ratios":[0.5,1,1E+21]},"errors":[{"message":"It failed later.","locations":[{"line":1,"column":3}],"path":["failsLater"]}]}""")]
    [InlineData("{ slow neverLater }", """{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Query.neverLater.","locations":[{"line":1,"column":8}],"path":["neverLater"]}]}""")]
    [InlineData("{ items(first: 3) { id ... on Book { authorLater { name } } } }",
        """{"data":{"items":[{"id":"b1","authorLater":{"name":"Jane Austen"}},{"id":"m1"},{"id":"b2","authorLater":{"name":"Anonymous"}}]}}""")]
    [InlineData("{ book(id: \"b3\") { title authorLater { name } } ratios }",
        """{"data":{"book":null,"ratios":[0.5,1,1E+21]},"errors":[{"message":"Cannot return null for non-nullable field Book.authorLater.","locations":[{"line":1,"column":26}],"path":["book","authorLater"]}]}""")]
    public async Task Asynchronous_fields_keep_their_places(string query, string expected) =>
        Assert.Equal(expected, await TestSchema.ExecuteAsync(query));

    [Fact]
    public async Task Mutations_run_one_after_the_other()
    {
        var json = await TestSchema.ExecuteAsync("mutation { a: add(number: 1) b: add(number: 9) }");
        Assert.Equal("""{"data":{"a":"begin 1, end 1","b":"begin 1, end 1, begin 9, end 9"}}""", json);
    }

    [Fact]
    public async Task A_data_loader_asks_once_per_level_of_the_response()
    {
        TestSchema.SalesLoader.Calls.Value = [];
        var json = await TestSchema.ExecuteAsync("{ items { id ... on Book { sales again: sales rank } } }");
        Assert.Equal(
            """{"data":{"items":[{"id":"b1","sales":1,"again":1,"rank":"#1"},{"id":"m1"},{"id":"b2","sales":2,"again":2,"rank":"#2"},{"id":"b3","sales":3,"again":3,"rank":"#3"}]}}""", json);
        Assert.Equal(["sales b1 b2 b3", "ranks 1 2 3"], TestSchema.SalesLoader.Calls.Value);
    }

    [Fact]
    public async Task A_data_loader_asks_once_per_level_whatever_context_the_caller_runs_in()
    {
        TestSchema.SalesLoader.Calls.Value = [];
        var before = SynchronizationContext.Current;
        using var context = new OneByOneContext();
        SynchronizationContext.SetSynchronizationContext(context);
        var answer = TestSchema.ExecuteAsync("{ items { ... on Book { rank } } }");
        Assert.Same(context, SynchronizationContext.Current);
        SynchronizationContext.SetSynchronizationContext(before);

        var json = await answer;

        Assert.Equal("""{"data":{"items":[{"rank":"#1"},{},{"rank":"#2"},{"rank":"#3"}]}}""", json);
        Assert.Equal(["sales b1 b2 b3", "ranks 1 2 3"], TestSchema.SalesLoader.Calls.Value);
    }

    [Theory]
    [InlineData("{ slow(delay: 60000) }")]
    [InlineData("{ spin { id } }")]
    public async Task The_time_limit_ends_an_execution(string query)
    {
        var json = await TestSchema.ExecuteAsync(query, configure: options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100));
        Assert.Equal("""{"errors":[{"message":"The request exceeded the execution time limit of 0.1 seconds.","extensions":{"code":"EXECUTION_TIMEOUT"}}]}""", json);
    }

    [Fact]
    public async Task The_size_limit_ends_an_execution()
    {
        var json = await TestSchema.ExecuteAsync("{ spin { id } }", configure: options => options.MaxResponseBytes = 100_000);
        Assert.Equal("""{"errors":[{"message":"The response is larger than the allowed 100000 bytes.","extensions":{"code":"RESPONSE_TOO_LARGE"}}]}""", json);
    }

    [Fact]
    public async Task An_execution_ends_when_its_client_leaves()
    {
        using var leaving = new CancellationTokenSource(50);
        var executor = new RequestExecutor(TestSchema.Create());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await executor.ExecuteAsync(OperationRequest.FromText("{ slow(delay: 60000) }"), leaving.Token));
    }

    [Theory]
    [InlineData("", null, RequestErrorReason.NoDocument, "BAD_REQUEST", "Must provide query string.")]
    [InlineData("{ a", null, RequestErrorReason.Syntax, "GRAPHQL_PARSE_FAILED", "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("{ nope }", null, RequestErrorReason.Validation, "GRAPHQL_VALIDATION_FAILED", "Cannot query field \"nope\" on type \"Query\".")]
    [InlineData("query A { ratios } query B { ratios }", null, RequestErrorReason.UnknownOperation, "OPERATION_RESOLUTION_FAILURE", "Must provide operation name if query contains multiple operations.")]
    [InlineData("query A { ratios }", "C", RequestErrorReason.UnknownOperation, "OPERATION_RESOLUTION_FAILURE", "Unknown operation named \"C\".")]
    [InlineData("subscription { x }", null, RequestErrorReason.UnknownOperation, "OPERATION_RESOLUTION_FAILURE", "Schema is not configured to execute subscription operation.")]
    [InlineData("query ($a: Int!) { echo(numbers: [$a]) }", null, RequestErrorReason.Variables, "BAD_USER_INPUT", "Variable \"$a\" of required type \"Int!\" was not provided.")]
    public async Task A_request_that_cannot_run_says_why(string query, string? operationName, RequestErrorReason reason, string code, string message)
    {
        using var result = await new RequestExecutor(TestSchema.Create()).ExecuteAsync(OperationRequest.FromText(query, operationName: operationName));
        Assert.Equal(ExecutionKind.RequestError, result.Kind);
        Assert.Equal(reason, result.Reason);
        Assert.Equal(message, result.Errors[0].Message);
        Assert.Equal(code, result.Errors[0].Code);
        Assert.DoesNotContain("\"data\"", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Int]", "numbers", "\"x\"", "Variable \"$v\" got invalid value \"x\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("[Int]", "numbers", "[1, 2.5]", "Variable \"$v\" got invalid value 2.5 at \"v[1]\"; Int cannot represent non-integer value: 2.5")]
    [InlineData("RangeInput", "range", "{\"max\": 2147483648}", "Variable \"$v\" got invalid value 2147483648 at \"v.max\"; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("RangeInput", "range", "{\"min\": null}", "Variable \"$v\" got invalid value null at \"v.min\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("RangeInput", "range", "{\"maxx\": 1}", "Variable \"$v\" got invalid value { maxx: 1 }; Field \"maxx\" is not defined by type \"RangeInput\". Did you mean \"max\"?")]
    [InlineData("RangeInput", "range", "7", "Variable \"$v\" got invalid value 7; Expected type \"RangeInput\" to be an object.")]
    [InlineData("Genre", "genre", "\"NOVL\"", "Variable \"$v\" got invalid value \"NOVL\"; Value \"NOVL\" does not exist in \"Genre\" enum. Did you mean the enum value \"NOVEL\"?")]
    public async Task A_variable_of_the_wrong_type_is_refused_with_its_place(string type, string argument, string value, string message)
    {
        using var result = await new RequestExecutor(TestSchema.Create()).ExecuteAsync(
            OperationRequest.FromText($"query ($v: {type}) {{ echo({argument}: $v) }}", $$"""{"v":{{value}}}"""));
        Assert.Equal(RequestErrorReason.Variables, result.Reason);
        Assert.Equal(message, Assert.Single(result.Errors).Message);
    }

    [Fact]
    public async Task Unexpected_exceptions_are_told_to_the_server_and_not_to_the_client()
    {
        var seen = new List<GraphQLError>();
        var json = await TestSchema.ExecuteAsync("{ crashes }", configure: options => options.OnUnexpectedException = seen.Add);
        Assert.DoesNotContain("secret", json, StringComparison.Ordinal);
        Assert.Equal("secret", Assert.Single(seen).Exception!.Message);
        Assert.Equal(["crashes"], seen[0].Path!);
    }

    [Fact]
    public async Task A_cached_execution_of_a_small_query_allocates_less_than_a_kilobyte()
    {
        var executor = new RequestExecutor(TestSchema.Create());
        var request = OperationRequest.FromText("{ book(id: \"b1\") { id title author { name } } }");
        for (var i = 0; i < 50; i++)
        {
            (await executor.ExecuteAsync(request)).Dispose();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            (await executor.ExecuteAsync(request)).Dispose();
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 1024);
    }
}
