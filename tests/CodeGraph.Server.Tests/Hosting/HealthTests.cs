using System.Net;
using System.Text.Json;

namespace CodeGraph.Server.Tests.Hosting;

[Collection(nameof(StarterServer))]
public class HealthTests(StarterServer server)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_running_server_is_healthy_and_names_its_commit(string path)
    {
        using var response = await server.Client.GetAsync(path);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", body.RootElement.GetProperty("status").GetString());
        Assert.Equal(server.Host.Current.Generation, body.RootElement.GetProperty("commit").GetInt64());
    }
}
