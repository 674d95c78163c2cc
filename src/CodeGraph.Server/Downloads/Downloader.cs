using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace CodeGraph.Server.Downloads;

/// <summary>
/// Fetches official files into a folder of its own, which goes with it. A transfer that breaks off is taken up where it stopped when the server can do
/// that, and begun again otherwise; what is kept is a whole file or nothing.
/// </summary>
internal sealed class Downloader : IDisposable
{
    private readonly HttpClient _client;
    private readonly DownloadOptions _options;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("codegraph-download-");
    private int _files;

    public Downloader(DownloadOptions? options = null)
    {
        _options = options ?? new();
        _client = new HttpClient(new SocketsHttpHandler
        {
            // Redirects are followed here, where each one is judged.
            AllowAutoRedirect = false,
            ConnectTimeout = _options.Silence,
            UseCookies = false,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("codegraph", "1"));
    }

    /// <summary>Fetches a file.</summary>
    /// <param name="address">Where from; https, or http on this machine.</param>
    /// <param name="progress">Told as bytes arrive.</param>
    /// <param name="cancellation">Stops the download.</param>
    /// <returns>The path of the whole file, named as the server names it.</returns>
    /// <exception cref="DownloadException">The file could not be fetched.</exception>
    /// <exception cref="OperationCanceledException">The download was stopped.</exception>
    public async Task<string> FetchAsync(Uri address, IProgress<DownloadProgress>? progress, CancellationToken cancellation)
    {
        var place = _folder.CreateSubdirectory((++_files).ToString(CultureInfo.InvariantCulture));
        var part = new PartialFile(Path.Combine(place.FullName, "part"));
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryFetchAsync(address, part, progress, cancellation);
            }
            catch (Exception problem) when (problem is HttpRequestException or IOException or TimeoutException or InvalidDataException)
            {
                if (attempt >= _options.MaxAttempts)
                {
                    throw new DownloadException(Explain(address, part, problem), problem);
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<string> TryFetchAsync(Uri address, PartialFile part, IProgress<DownloadProgress>? progress, CancellationToken cancellation)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            using var response = await AskAsync(address, part, silence, cancellation);
            var name = NameOf(response);
            if (response.StatusCode == HttpStatusCode.PartialContent)
            {
                part.Continue(response);
            }
            else
            {
                part.Begin(response);
            }

            await CopyAsync(response, part, name, progress, silence);
            if (part.Expected is { } expected && part.Length != expected)
            {
                throw new IOException($"{part.Length:N0} of {expected:N0} bytes arrived");
            }

            var path = Path.Combine(Path.GetDirectoryName(part.Path)!, name);
            File.Move(part.Path, path, overwrite: true);
            return path;
        }
        catch (OperationCanceledException silent) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"nothing came for {_options.Silence.TotalSeconds:0} seconds", silent);
        }
    }

    // Answers with the headers of what is at the address, or at the place it points to.
    private async Task<HttpResponseMessage> AskAsync(Uri address, PartialFile part, CancellationTokenSource silence, CancellationToken cancellation)
    {
        for (var redirects = 0; ; redirects++)
        {
            if (SourceAddress.WhyNot(address) is { } reason)
            {
                throw new DownloadException(redirects == 0 ? reason : $"it is redirected, and {reason}");
            }

            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            part.AskForTheRest(request);
            silence.CancelAfter(_options.Silence);
            var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, silence.Token);
            if (!TryRedirect(response, address, out var next))
            {
                return Judge(response, address, part);
            }

            response.Dispose();
            cancellation.ThrowIfCancellationRequested();
            address = next;
            if (redirects == _options.MaxRedirects)
            {
                throw new DownloadException($"it is redirected more than {_options.MaxRedirects} times");
            }
        }
    }

    private static bool TryRedirect(HttpResponseMessage response, Uri address, [NotNullWhen(true)] out Uri? next)
    {
        next = null;
        if (response.StatusCode is not (HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
            || response.Headers.Location is not { } location)
        {
            return false;
        }

        next = new Uri(address, location);
        return true;
    }

    private HttpResponseMessage Judge(HttpResponseMessage response, Uri address, PartialFile part)
    {
        try
        {
            if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
            {
                part.Forget();
                throw new IOException("the server does not have the rest of the file");
            }

            if (!response.IsSuccessStatusCode)
            {
                var status = $"the server answered {(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd();
                throw (int)response.StatusCode >= 500 || response.StatusCode == HttpStatusCode.TooManyRequests
                    ? new IOException(status)
                    : new DownloadException(response.StatusCode == HttpStatusCode.NotFound ? $"{status}: there is no file at {SourceAddress.Shown(address)}" : status);
            }

            return response.Content.Headers.ContentLength > _options.MaxBytes ? throw TooLarge() : response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async Task CopyAsync(HttpResponseMessage response, PartialFile part, string name, IProgress<DownloadProgress>? progress, CancellationTokenSource silence)
    {
        await using var file = new FileStream(part.Path, FileMode.Append, FileAccess.Write);
        await using var body = Unpacked(await response.Content.ReadAsStreamAsync(silence.Token), response);
        var buffer = new byte[1 << 16];
        while (true)
        {
            silence.CancelAfter(_options.Silence);
            var read = await body.ReadAsync(buffer, silence.Token);
            if (read == 0)
            {
                return;
            }

            if (file.Position + read > _options.MaxBytes)
            {
                throw TooLarge();
            }

            await file.WriteAsync(buffer.AsMemory(0, read), silence.Token);
            progress?.Report(new DownloadProgress(name, file.Position, part.Expected));
        }
    }

    // Compression is not asked for, since the rest of a compressed body cannot be; a server that compresses all the same is understood.
    private static Stream Unpacked(Stream body, HttpResponseMessage response) => response.Content.Headers.ContentEncoding.LastOrDefault() switch
    {
        null or "identity" => body,
        "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
        "deflate" => new ZLibStream(body, CompressionMode.Decompress),
        "br" => new BrotliStream(body, CompressionMode.Decompress),
        var other => throw new DownloadException($"the server sends it in the encoding {other}, which cannot be read here"),
    };

    private DownloadException TooLarge() => new($"it is larger than the {_options.MaxBytes >> 20} MB allowed");

    private string Explain(Uri address, PartialFile part, Exception problem)
    {
        var reason = problem.Message.TrimEnd('.');
        return part.Length > 0
            ? $"the transfer from {address.Host} broke off {_options.MaxAttempts} times, at last after {part.Length:N0} bytes ({reason}); nothing of it is used"
            : $"{SourceAddress.Shown(address)} cannot be fetched ({reason}); nothing of it is used";
    }

    // The name becomes the source of every fact of the file, so it is taken from where the server puts it, and never leads out of the folder.
    private static string NameOf(HttpResponseMessage response)
    {
        var disposition = response.Content.Headers.ContentDisposition;
        var given = disposition?.FileNameStar ?? disposition?.FileName?.Trim('"')
            ?? Uri.UnescapeDataString(response.RequestMessage!.RequestUri!.Segments[^1]);
        var name = string.Concat(given.Split('/', '\\')[^1].Where(c => !char.IsControl(c) && !Path.GetInvalidFileNameChars().Contains(c)));
        return name.Trim('.', ' ').Length == 0 ? "download" : name;
    }
}
