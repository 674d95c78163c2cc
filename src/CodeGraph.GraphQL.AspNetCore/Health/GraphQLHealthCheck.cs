using CodeGraph.GraphQL.AspNetCore.Execution;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CodeGraph.GraphQL.AspNetCore.Health;

/// <summary>Healthy once the schema is built and warm.</summary>
internal sealed class GraphQLHealthCheck(GraphQLReadiness readiness) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(readiness.IsReady
            ? HealthCheckResult.Healthy("The GraphQL schema is ready.")
            : new HealthCheckResult(context.Registration.FailureStatus, "The GraphQL schema is not built yet."));
}
