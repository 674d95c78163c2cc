using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CodeGraph.Soak;

/// <summary>A server reached over HTTP.</summary>
internal sealed class HttpTarget(string url) : IDisposable
{
    private const int MaxShown = 400;

    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(60) };

    public Task<string> GetSdlAsync() => _client.GetStringAsync($"{url}?sdl");

    public async Task<(Ending Ending, string Answer)> SendAsync(RandomRequest request)
    {
        try
        {
            using var content = new ByteArrayContent(request.ToBody());
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var response = await _client.PostAsync(url, content);
            var body = await response.Content.ReadAsByteArrayAsync();
            var shown = Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, MaxShown)));
            return (EndingOf((int)response.StatusCode, body), $"{(int)response.StatusCode} {shown}");
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or TaskCanceledException or KeyNotFoundException)
        {
            return (Ending.Failed, problem.Message);
        }
    }

    public void Dispose() => _client.Dispose();

    private static Ending EndingOf(int status, byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        if (status >= 500)
        {
            return Ending.Failed;
        }

        if (!json.RootElement.TryGetProperty("errors", out var errors))
        {
            return json.RootElement.TryGetProperty("data", out _) ? Ending.Executed : Ending.Failed;
        }

        // What a resolver did not mean for clients.
        var isFault = errors.EnumerateArray().Any(error => error.GetProperty("message").GetString() == "Unexpected Execution Error");
        return isFault ? Ending.Failed : json.RootElement.TryGetProperty("data", out _) ? Ending.Executed : Ending.Rejected;
    }
}
