using System.Text;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

/// <summary>Reads the parts of a <c>multipart/mixed</c> response from its bytes as they come, as strictly as RFC 2046 has them.</summary>
internal sealed class MultipartReader(Stream stream)
{
    private const string Header = "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n";

    private readonly StringBuilder _text = new();
    private bool _isOpen;

    /// <summary>The next part; null at the end.</summary>
    internal async Task<string?> ReadPartAsync()
    {
        if (!_isOpen)
        {
            Assert.Equal("", await ReadToAsync("\r\n---"));
            _isOpen = true;
        }

        await FillAsync(2);
        if (_text.ToString().StartsWith("--", StringComparison.Ordinal))
        {
            await ReadAllAsync();
            Assert.Equal("--\r\n", _text.ToString());
            return null;
        }

        var part = await ReadToAsync("\r\n---");
        Assert.StartsWith(Header, part, StringComparison.Ordinal);
        return part[Header.Length..];
    }

    internal async Task<List<string>> ReadToEndAsync()
    {
        var parts = new List<string>();
        while (await ReadPartAsync() is { } part)
        {
            parts.Add(part);
        }

        return parts;
    }

    private async Task<string> ReadToAsync(string boundary)
    {
        int index;
        while ((index = _text.ToString().IndexOf(boundary, StringComparison.Ordinal)) < 0)
        {
            Assert.True(await FillOnceAsync(), "The response ends within a part.");
        }

        var part = _text.ToString(0, index);
        _text.Remove(0, index + boundary.Length);
        return part;
    }

    private async Task FillAsync(int length)
    {
        while (_text.Length < length)
        {
            Assert.True(await FillOnceAsync(), "The response ends within a part.");
        }
    }

    private async Task ReadAllAsync()
    {
        while (await FillOnceAsync())
        {
        }
    }

    private async Task<bool> FillOnceAsync()
    {
        var buffer = new byte[4096];
        var read = await stream.ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        _text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        return read > 0;
    }
}
