using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Hosting;

/// <summary>Something a resolver asks the request's services for.</summary>
internal sealed class Clock
{
    internal string Time => "noon";
}

/// <summary>Tells a test what happens inside a resolver that waits.</summary>
internal sealed class WaitObserver
{
    internal TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

internal sealed class TestQueryType : ObjectType
{
    protected override void Configure(IObjectTypeDescriptor descriptor)
    {
        descriptor.Name("Query");
        descriptor.Field("hello", context => $"Hello {context.Argument<string>("name")}")
            .NonNull<StringType>()
            .Argument("name", argument => argument.Type<NonNullType<StringType>>().DefaultValue("world"));
        descriptor.Field<string?>("fail", _ => throw new InvalidOperationException("secret detail")).Type<StringType>();
        descriptor.Field<string>("failHard", _ => throw new InvalidOperationException("secret detail")).NonNull<StringType>();
        descriptor.Field("time", context => context.Service<Clock>().Time).NonNull<StringType>();
        descriptor.Field("endless", _ => Endless()).List<IntType>();
        descriptor.FieldAsync("wait", async context =>
        {
            await Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted);
            return "done";
        }).Type<StringType>();
        descriptor.FieldAsync<string?>("watchedWait", async context =>
        {
            var observer = context.Service<WaitObserver>();
            observer.Started.SetResult();
            try
            {
                await Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted);
                return "done";
            }
            catch (OperationCanceledException)
            {
                observer.Cancelled.SetResult();
                throw;
            }
        }).Type<StringType>();
    }

    private static IEnumerable<int> Endless()
    {
        for (var i = 0; ; i++)
        {
            yield return i;
        }
    }
}

internal sealed class TestMutationType : ObjectType
{
    private int _count;

    protected override void Configure(IObjectTypeDescriptor descriptor)
    {
        descriptor.Name("Mutation");
        descriptor.Field("count", _ => Interlocked.Increment(ref _count)).NonNull<IntType>();
    }
}
