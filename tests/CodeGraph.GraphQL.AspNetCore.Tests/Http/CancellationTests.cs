using CodeGraph.GraphQL.AspNetCore.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class CancellationTests
{
    [Fact]
    public async Task A_resolver_learns_that_its_client_went_away()
    {
        var observer = new WaitObserver();
        await using var server = await GraphQLTestServer.StartAsync(configure: graphQL => graphQL.Services.AddSingleton(observer));
        using var leaving = new CancellationTokenSource();
        using var content = new StringContent("""{"query":"{ watchedWait }"}""", System.Text.Encoding.UTF8, "application/json");

        var request = server.Client.PostAsync("/graphql", content, leaving.Token);
        await observer.Started.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await observer.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }
}
