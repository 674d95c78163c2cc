using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Tests.CostAnalysis;

public class CostLimitTests
{
    private int _resolved;

    [Fact]
    public async Task An_operation_above_the_limit_is_refused_before_anything_is_resolved()
    {
        using var result = await Executor().ExecuteAsync(OperationRequest.FromText("{ items(first: 2000) { name } }"));

        Assert.Equal(0, _resolved);
        Assert.Equal(RequestErrorReason.Cost, result.Reason);
        Assert.Equal(
            """{"errors":[{"message":"The operation's type cost is 2,001, the limit is 1,000. Ask for smaller pages or fewer lists within lists; the header GraphQL-Cost: report tells what an operation costs.","locations":[{"line":1,"column":1}],"extensions":{"fieldCost":1,"typeCost":2001,"maxFieldCost":1000,"maxTypeCost":1000,"code":"COST_EXCEEDED"}}]}""",
            result.ToString());
    }

    [Theory]
    [InlineData(999, RequestErrorReason.None)]
    [InlineData(1000, RequestErrorReason.Cost)]
    public async Task A_cost_may_reach_the_limit_but_not_pass_it(int first, RequestErrorReason expected)
    {
        using var result = await Executor().ExecuteAsync(OperationRequest.FromText("query($n: Int) { items(first: $n) { name } }", $$"""{"n": {{first}}}"""));

        Assert.Equal(expected, result.Reason);
    }

    [Fact]
    public async Task Field_cost_has_a_limit_of_its_own()
    {
        using var result = await Executor(o => o.Cost.MaxFieldCost = 2).ExecuteAsync(OperationRequest.FromText("{ a: items(first: 1) { name } b: items(first: 1) { name } c: items(first: 1) { name } }"));

        Assert.StartsWith("The operation's field cost is 3, the limit is 2.", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public async Task Without_enforcement_every_operation_is_executed()
    {
        using var result = await Executor(o => o.Cost.EnforceCostLimits = false).ExecuteAsync(OperationRequest.FromText("{ items(first: 2000) { name } }"));

        Assert.Empty(result.Errors);
        Assert.Equal(1, _resolved);
    }

    [Theory]
    [InlineData(CostReporting.Report, """{"data":{"items":[{"name":"item"}]},"extensions":{"operationCost":{"fieldCost":1,"typeCost":4}}}""", 1)]
    [InlineData(CostReporting.Validate, """{"extensions":{"operationCost":{"fieldCost":1,"typeCost":4}}}""", 0)]
    public async Task A_report_tells_the_cost_with_or_without_the_data(CostReporting reporting, string expected, int resolved)
    {
        using var result = await Executor().ExecuteAsync(Request("{ items(first: 3) { name } }", reporting));

        Assert.Equal(expected, result.ToString());
        Assert.Equal(resolved, _resolved);
    }

    [Theory]
    [InlineData(CostReporting.Report)]
    [InlineData(CostReporting.Validate)]
    public async Task A_report_on_a_refused_operation_has_the_error_and_the_cost(CostReporting reporting)
    {
        using var result = await Executor().ExecuteAsync(Request("{ items(first: 2000) { name } }", reporting));

        Assert.Equal(GraphQLErrorCodes.CostExceeded, Assert.Single(result.Errors).Code);
        Assert.EndsWith(""","extensions":{"operationCost":{"fieldCost":1,"typeCost":2001}}}""", result.ToString());
        Assert.Equal(0, _resolved);
    }

    [Fact]
    public async Task Introspection_that_is_answered_from_memory_tells_its_cost_when_asked()
    {
        var executor = Executor();
        using var first = await executor.ExecuteAsync(Request("{ __schema { queryType { name } } }", CostReporting.None));
        using var second = await executor.ExecuteAsync(Request("{ __schema { queryType { name } } }", CostReporting.Report));
        using var third = await executor.ExecuteAsync(Request("{ __schema { queryType { name } } }", CostReporting.None));

        Assert.EndsWith(""","extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""", second.ToString());
        Assert.Equal(first.ToString(), third.ToString());
    }

    private static OperationRequest Request(string query, CostReporting reporting) =>
        new() { Query = OperationRequest.FromText(query).Query, CostReporting = reporting };

    private RequestExecutor Executor(Action<RequestExecutorOptions>? configure = null)
    {
        var options = new RequestExecutorOptions();
        configure?.Invoke(options);
        var item = new ObjectType(d =>
        {
            d.Name("Item");
            d.Field("name", _ => "item").Type("String");
        });
        var schema = SchemaBuilder.New().AddQueryType(new ObjectType(d =>
        {
            d.Name("Query");
            d.Field("items", _ =>
            {
                _resolved++;
                return new[] { "x" };
            }).Type(new ListType(item)).Argument("first", a => a.Type("Int")).ListSize(slicingArguments: ["first"], assumedSize: 10, requireOneSlicingArgument: false);
        })).Create();
        return new RequestExecutor(schema, options);
    }
}
