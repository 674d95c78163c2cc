using System.Buffers.Text;
using System.Text;

namespace CodeGraph.Server.Resolvers;

/// <summary>
/// Writes and reads the opaque strings of the schema: node ids and cursors. They are base64url of <c>kind:key</c>, so they
/// are stable between servers and releases, yet nobody is tempted to build them by hand.
/// </summary>
internal static class OpaqueText
{
    private const int MaxLength = 512;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Write(string kind, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{kind}:{key}"));

    /// <summary>Reads what <see cref="Write"/> wrote; false for anything else.</summary>
    public static bool TryRead(string text, out string kind, out string key)
    {
        kind = key = "";
        if (text.Length is 0 or > MaxLength || !Base64Url.IsValid(text))
        {
            return false;
        }

        string plain;
        try
        {
            plain = Strict.GetString(Base64Url.DecodeFromChars(text));
        }
        catch (Exception problem) when (problem is FormatException or DecoderFallbackException)
        {
            return false;
        }

        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || Write(plain[..colon], plain[(colon + 1)..]) != text)
        {
            return false;
        }

        (kind, key) = (plain[..colon], plain[(colon + 1)..]);
        return true;
    }
}
