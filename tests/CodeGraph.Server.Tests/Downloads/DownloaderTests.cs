using System.IO.Compression;
using System.Text;
using CodeGraph.Server.Downloads;

namespace CodeGraph.Server.Tests.Downloads;

public class DownloaderTests
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 31))];

    [Fact]
    public async Task A_file_comes_whole_and_named_as_the_server_names_it()
    {
        await using var host = await DownloadHost.StartAsync((context, _) =>
        {
            context.Response.Headers.ContentDisposition = "attachment; filename=\"january 2026.zip\"";
            return context.Response.Body.WriteAsync(Content).AsTask();
        });
        using var downloader = new Downloader();
        var progress = new ReceivedProgress();

        var path = await downloader.FetchAsync(new Uri(host.Address("files/x?token=secret")), progress, default);

        Assert.Equal("january 2026.zip", Path.GetFileName(path));
        Assert.Equal(Content, await File.ReadAllBytesAsync(path));
        Assert.Equal(Content.Length, progress.Last!.Received);
    }

    [Fact]
    public async Task The_file_is_gone_with_the_downloader()
    {
        await using var host = await DownloadHost.StartAsync((context, _) => context.Response.Body.WriteAsync(Content).AsTask());
        string path;
        using (var downloader = new Downloader())
        {
            path = await downloader.FetchAsync(new Uri(host.Address("a.txt")), null, default);
            Assert.True(File.Exists(path));
        }

        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirects_are_followed(int status)
    {
        await using var host = await DownloadHost.StartAsync((context, _) =>
        {
            if (context.Request.Path == "/files/moved")
            {
                context.Response.StatusCode = status;
                context.Response.Headers.Location = "../there/b.txt";
                return Task.CompletedTask;
            }

            return context.Response.Body.WriteAsync(Content).AsTask();
        });
        using var downloader = new Downloader();

        var path = await downloader.FetchAsync(new Uri(host.Address("files/moved")), null, default);

        Assert.Equal("b.txt", Path.GetFileName(path));
        Assert.Equal(Content, await File.ReadAllBytesAsync(path));
    }

    [Theory]
    [InlineData("/again", "it is redirected more than 3 times")]
    [InlineData("http://example.test/a.zip", "it is redirected, and http://example.test/a.zip is not encrypted")]
    [InlineData("ftp://127.0.0.1/a.zip", "it is redirected, and ftp://127.0.0.1/a.zip is not a https address")]
    public async Task Redirects_in_circles_and_to_unsafe_places_are_refused(string location, string reason)
    {
        await using var host = await DownloadHost.StartAsync((context, _) =>
        {
            context.Response.Redirect(location);
            return Task.CompletedTask;
        });

        Assert.StartsWith(reason, await FailureAsync(host, new DownloadOptions { MaxRedirects = 3 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_transfer_is_taken_up_where_it_stopped()
    {
        var received = new ReceivedProgress();
        await using var host = await DownloadHost.StartAsync(async (context, number) =>
        {
            context.Response.Headers.AcceptRanges = "bytes";
            context.Response.Headers.ETag = "\"v1\"";
            if (number == 1)
            {
                await DownloadHost.CutAsync(context, Content, 100_000, received);
                return;
            }

            var from = int.Parse(context.Request.Headers.Range.ToString()["bytes=".Length..^1], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal("\"v1\"", context.Request.Headers.IfRange);
            context.Response.StatusCode = 206;
            context.Response.Headers.ContentRange = $"bytes {from}-{Content.Length - 1}/{Content.Length}";
            await context.Response.Body.WriteAsync(Content.AsMemory(from));
        });
        using var downloader = new Downloader();

        var path = await downloader.FetchAsync(new Uri(host.Address("a.zip")), received, default);

        Assert.Equal(Content, await File.ReadAllBytesAsync(path));
        Assert.Equal(2, host.Ranges.Count);
        Assert.StartsWith("bytes=", host.Ranges[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_fetched_from_the_start()
    {
        var newer = Content.Reverse().ToArray();
        var received = new ReceivedProgress();
        await using var host = await DownloadHost.StartAsync(async (context, number) =>
        {
            context.Response.Headers.AcceptRanges = "bytes";
            context.Response.Headers.ETag = $"\"v{number}\"";
            if (number == 1)
            {
                await DownloadHost.CutAsync(context, Content, 100_000, received);
                return;
            }

            await context.Response.Body.WriteAsync(newer);
        });
        using var downloader = new Downloader();

        Assert.Equal(newer, await File.ReadAllBytesAsync(await downloader.FetchAsync(new Uri(host.Address("a.zip")), received, default)));
    }

    [Fact]
    public async Task A_transfer_that_breaks_off_again_and_again_fails_and_leaves_nothing()
    {
        var received = new ReceivedProgress();
        await using var host = await DownloadHost.StartAsync((context, _) => DownloadHost.CutAsync(context, Content, 100_000, received));

        Assert.Contains("broke off 3 times", await FailureAsync(host, received: received), StringComparison.Ordinal);
        Assert.Equal(["", "", ""], host.Ranges);
    }

    [Fact]
    public async Task The_rest_of_another_file_is_not_taken()
    {
        var received = new ReceivedProgress();
        await using var host = await DownloadHost.StartAsync(async (context, number) =>
        {
            context.Response.Headers.AcceptRanges = "bytes";
            context.Response.Headers.ETag = "\"v1\"";
            if (number == 1)
            {
                await DownloadHost.CutAsync(context, Content, 100_000, received);
                return;
            }

            if (context.Request.Headers.Range.Count > 0)
            {
                context.Response.StatusCode = 206;
                context.Response.Headers.ContentRange = "bytes 5-9/10";
                await context.Response.Body.WriteAsync("wrong"u8.ToArray());
                return;
            }

            await context.Response.Body.WriteAsync(Content);
        });
        using var downloader = new Downloader();

        Assert.Equal(Content, await File.ReadAllBytesAsync(await downloader.FetchAsync(new Uri(host.Address("a.zip")), received, default)));
    }

    [Theory]
    [InlineData(404, "the server answered 404 Not Found: there is no file at http://127.0.0.1", 1)]
    [InlineData(403, "the server answered 403 Forbidden", 1)]
    [InlineData(503, "cannot be fetched (the server answered 503 Service Unavailable)", 3)]
    public async Task A_refusal_is_named_and_only_passing_ones_are_tried_again(int status, string reason, int requests)
    {
        await using var host = await DownloadHost.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        Assert.Contains(reason, await FailureAsync(host), StringComparison.Ordinal);
        Assert.Equal(requests, host.Ranges.Count);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_body_that_the_server_compresses_comes_unpacked(string encoding)
    {
        await using var host = await DownloadHost.StartAsync(async (context, _) =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            using var packed = new MemoryStream();
            await using (Stream stream = encoding switch
            {
                "gzip" => new GZipStream(packed, CompressionMode.Compress, leaveOpen: true),
                "br" => new BrotliStream(packed, CompressionMode.Compress, leaveOpen: true),
                _ => new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true),
            })
            {
                await stream.WriteAsync(Content);
            }

            await context.Response.Body.WriteAsync(packed.ToArray());
        });
        using var downloader = new Downloader();

        Assert.Equal(Content, await File.ReadAllBytesAsync(await downloader.FetchAsync(new Uri(host.Address("a.txt")), null, default)));
    }

    [Fact]
    public async Task More_than_the_limit_is_refused_whether_announced_or_not()
    {
        var limits = new DownloadOptions { MaxBytes = 1 << 17 };
        await using var announced = await DownloadHost.StartAsync((context, _) =>
        {
            context.Response.ContentLength = Content.Length;
            return context.Response.Body.WriteAsync(Content).AsTask();
        });
        await using var secret = await DownloadHost.StartAsync((context, _) => context.Response.Body.WriteAsync(Content).AsTask());

        Assert.Equal("it is larger than the 0 MB allowed", await FailureAsync(announced, limits));
        Assert.Equal("it is larger than the 0 MB allowed", await FailureAsync(secret, limits));
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_given_up()
    {
        await using var host = await DownloadHost.StartAsync(async (context, _) =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
            catch (OperationCanceledException)
            {
                context.Abort();
            }
        });

        Assert.Contains("nothing came for", await FailureAsync(host, new DownloadOptions { Silence = TimeSpan.FromMilliseconds(50), MaxAttempts = 1 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        await using var host = await DownloadHost.StartAsync(async (context, _) =>
        {
            await stop.CancelAsync();
            await context.Response.Body.WriteAsync(Content);
        });
        using var downloader = new Downloader();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => downloader.FetchAsync(new Uri(host.Address("a.zip")), null, stop.Token));
    }

    [Theory]
    [InlineData("http://example.test/a.zip?key=secret", "http://example.test/a.zip is not encrypted, so what arrives could be anything; use its https address")]
    [InlineData("http://localhost.example.test/a.zip", "http://localhost.example.test/a.zip is not encrypted, so what arrives could be anything; use its https address")]
    public async Task An_address_that_is_not_encrypted_is_refused_without_a_request(string address, string reason)
    {
        using var downloader = new Downloader();

        Assert.Equal(reason, (await Assert.ThrowsAsync<DownloadException>(() => downloader.FetchAsync(new Uri(address), null, default))).Message);
    }

    [Theory]
    [InlineData("filename=\"../../evil.txt\"", "evil.txt")]
    [InlineData("filename=\"..\"", "download")]
    [InlineData("filename*=UTF-8''j%C3%A4nner.zip", "jänner.zip")]
    public async Task A_name_never_leads_out_of_the_folder(string disposition, string name)
    {
        await using var host = await DownloadHost.StartAsync((context, _) =>
        {
            context.Response.Headers.ContentDisposition = $"attachment; {disposition}";
            return context.Response.Body.WriteAsync(Encoding.ASCII.GetBytes("x")).AsTask();
        });
        using var downloader = new Downloader();

        Assert.Equal(name, Path.GetFileName(await downloader.FetchAsync(new Uri(host.Address("a")), null, default)));
    }

    private static async Task<string> FailureAsync(DownloadHost host, DownloadOptions? options = null, ReceivedProgress? received = null)
    {
        using var downloader = new Downloader(options);
        return (await Assert.ThrowsAsync<DownloadException>(() => downloader.FetchAsync(new Uri(host.Address("a.zip")), received, default))).Message;
    }
}
