using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CodeGraph.Server.Tests.Downloads;

/// <summary>A real server on a free port of this machine, which does what a test tells it to, however badly.</summary>
internal sealed class DownloadHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<string> _ranges = [];

    private DownloadHost(WebApplication app) => _app = app;

    /// <summary>What each request asked for: its Range header, or an empty text for the whole file.</summary>
    public IReadOnlyList<string> Ranges => _ranges;

    public string Address(string path) => $"{_app.Urls.Single()}/{path}";

    public static async Task<DownloadHost> StartAsync(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var host = new DownloadHost(app);
        app.Run(context =>
        {
            int number;
            lock (host._ranges)
            {
                host._ranges.Add(context.Request.Headers.Range.ToString());
                number = host._ranges.Count;
            }

            return answer(context, number);
        });
        await app.StartAsync();
        return host;
    }

    /// <summary>Sends the first bytes of a body and cuts the connection, as soon as they have arrived where the caller can tell.</summary>
    public static async Task CutAsync(HttpContext context, ReadOnlyMemory<byte> body, int after, ReceivedProgress? received = null)
    {
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body[..after]);
        await context.Response.Body.FlushAsync();
        if (received is not null)
        {
            await received.WaitForAsync(after);
        }

        context.Abort();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
