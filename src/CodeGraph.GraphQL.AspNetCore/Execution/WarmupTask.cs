using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.AspNetCore.Execution;

/// <summary>What the host wants done before the first client comes.</summary>
internal sealed record WarmupTask(Func<RequestExecutor, CancellationToken, Task> RunAsync);
