using System.Net.Http.Headers;

namespace CodeGraph.Server.Downloads;

/// <summary>A file that is arriving, and what must be known to ask for the rest of it.</summary>
internal sealed class PartialFile(string path)
{
    private EntityTagHeaderValue? _tag;
    private DateTimeOffset? _modified;
    private bool _canContinue;

    /// <summary>Where it is written.</summary>
    public string Path => path;

    /// <summary>The bytes that have arrived.</summary>
    public long Length => File.Exists(path) ? new FileInfo(path).Length : 0;

    /// <summary>The bytes of the whole file; null when the server does not tell, as for a body it compresses on the way.</summary>
    public long? Expected { get; private set; }

    /// <summary>Asks only for what is missing, when the server can send it and tells whether the file is still the same.</summary>
    public void AskForTheRest(HttpRequestMessage request)
    {
        if (!_canContinue || Length == 0)
        {
            return;
        }

        request.Headers.Range = new RangeHeaderValue(Length, null);
        request.Headers.IfRange = _tag is not null ? new RangeConditionHeaderValue(_tag) : new RangeConditionHeaderValue(_modified!.Value);
    }

    /// <summary>The whole file comes.</summary>
    public void Begin(HttpResponseMessage response)
    {
        File.Delete(path);
        var headers = response.Content.Headers;
        Expected = headers.ContentEncoding.Count == 0 ? headers.ContentLength : null;
        _tag = response.Headers.ETag is { IsWeak: false } strong ? strong : null;
        _modified = headers.LastModified;
        _canContinue = response.Headers.AcceptRanges.Contains("bytes") && Expected is not null
            && (_tag is not null || _modified is not null);
    }

    /// <summary>The rest of the file comes.</summary>
    /// <exception cref="IOException">It is another part than the one asked for.</exception>
    public void Continue(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentEncoding.Count > 0 || response.Content.Headers.ContentRange is not { From: { } from } range || from != Length || (range.Length is { } length && length != Expected))
        {
            Forget();
            throw new IOException("the server sent another part of the file than the one asked for");
        }
    }

    /// <summary>Starts over at the next attempt.</summary>
    public void Forget()
    {
        File.Delete(path);
        _canContinue = false;
    }
}
