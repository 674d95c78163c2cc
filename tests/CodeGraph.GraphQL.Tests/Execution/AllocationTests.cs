using System.Text;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Tests.Execution;

public sealed class AllocationTests
{
    private const int Executions = 2000;

    private sealed record Code(string Name, string ShortDescription, string LongDescription);

    [Fact]
    public void Executing_a_cached_document_allocates_less_than_a_kilobyte()
    {
        var codes = new Dictionary<string, Code> { ["A9597"] = new("A9597", "Short", "A longer description") };
        var executor = new RequestExecutor(SchemaBuilder.New().AddQueryType(new QueryType(codes)).Create());
        var request = new OperationRequest { Query = Encoding.UTF8.GetBytes("""{code(code:"A9597"){code shortDescription longDescription}}""") };
        Execute(executor, request, 100);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Execute(executor, request, Executions);
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Executions;

        Assert.InRange(bytes, 1, 1023);
    }

    private static void Execute(RequestExecutor executor, OperationRequest request, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var execution = executor.ExecuteAsync(request);
            using var result = execution.IsCompletedSuccessfully ? execution.Result : throw new InvalidOperationException("Nothing waits in this schema.");
            Assert.False(result.HasErrors);
        }
    }

    private sealed class QueryType(Dictionary<string, Code> codes) : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Name("Query");
            descriptor.Field("code", context => codes.GetValueOrDefault(context.Argument<string>("code")))
                .Type<CodeType>()
                .Argument("code", argument => argument.Type<NonNullType<StringType>>());
        }
    }

    private sealed class CodeType : ObjectType<Code>
    {
        protected override void Configure(IObjectTypeDescriptor<Code> descriptor)
        {
            descriptor.Name("Code");
            descriptor.Field("code", code => code.Name).NonNull<StringType>();
            descriptor.Field("shortDescription", code => code.ShortDescription).NonNull<StringType>();
            descriptor.Field("longDescription", code => code.LongDescription).NonNull<StringType>();
        }
    }
}
