using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Execution;

public sealed class SchemaWarmupTests
{
    [Fact]
    public async Task The_schema_is_ready_only_after_the_warm_up()
    {
        var during = HealthStatus.Healthy;
        IServiceProvider services = null!;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddHealthChecks().AddGraphQLSchema();
        builder.Services.AddGraphQLServer().AddQueryType<TestQueryType>()
            .AddWarmupTask(async (executor, cancellationToken) => during = await HealthAsync(services));
        await using var app = builder.Build();
        services = app.Services;
        app.MapGraphQL();

        await app.StartAsync();

        Assert.Equal(HealthStatus.Unhealthy, during);
        Assert.Equal(HealthStatus.Healthy, await HealthAsync(services));
    }

    [Fact]
    public async Task A_mistake_in_the_schema_stops_the_start_and_is_named()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddGraphQLServer().AddQueryType<EmptyQueryType>();
        await using var app = builder.Build();
        app.MapGraphQL();

        var exception = await Assert.ThrowsAsync<SchemaException>(() => app.StartAsync());

        Assert.Contains("EmptyQuery", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endpoint_without_a_server_says_what_is_missing()
    {
        using var app = WebApplication.CreateSlimBuilder().Build();

        var exception = Assert.Throws<InvalidOperationException>(() => app.MapGraphQL());

        Assert.Contains("AddGraphQLServer()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Adding_the_server_twice_goes_on_with_the_same_one()
    {
        var services = new ServiceCollection();

        Assert.Same(services.AddGraphQLServer(), services.AddGraphQLServer());
    }

    private static async Task<HealthStatus> HealthAsync(IServiceProvider services) =>
        (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status;

    private sealed class EmptyQueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor) => descriptor.Name("EmptyQuery");
    }
}
