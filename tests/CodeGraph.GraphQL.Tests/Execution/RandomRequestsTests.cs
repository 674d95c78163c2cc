using System.Text;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Tests.Validation;
using CodeGraph.Soak;

namespace CodeGraph.GraphQL.Tests.Execution;

public sealed class RandomRequestsTests
{
    [Fact]
    public async Task Random_requests_are_answered_and_never_throw()
    {
        var executor = new RequestExecutor(ValidationAssert.Schema);
        var requests = new RandomRequests(ValidationAssert.Schema, new Random(20260103));
        var executed = 0;
        for (var i = 0; i < 2000; i++)
        {
            var request = requests.Next();
            using var variables = JsonDocument.Parse(request.Variables.Length > 0 ? request.Variables : "{}");
            using var result = await executor.ExecuteAsync(new OperationRequest
            {
                Query = request.Body ?? Encoding.UTF8.GetBytes(request.Query),
                Variables = variables.RootElement,
            });
            using var answer = JsonDocument.Parse(result.Json);
            executed += result.Kind == ExecutionKind.Executed ? 1 : 0;
            Assert.True(request.Kind != RequestKind.Valid || result.Kind == ExecutionKind.Executed, $"{request.Query}\n{request.Variables}\n{result}");
        }

        Assert.InRange(executed, 800, 1800);
    }
}
