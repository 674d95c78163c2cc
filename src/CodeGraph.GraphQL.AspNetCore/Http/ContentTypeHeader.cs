namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>Judges the <c>Content-Type</c> of a POST.</summary>
internal static class ContentTypeHeader
{
    /// <summary>What a body of a content type may be.</summary>
    internal enum Kind
    {
        /// <summary>JSON in UTF-8.</summary>
        Json,

        /// <summary>One of the three types (or none) that a page of another site can send without asking first.</summary>
        Simple,

        /// <summary>JSON in an encoding other than UTF-8.</summary>
        OtherCharset,

        /// <summary>Anything else.</summary>
        Other,
    }

    internal static Kind Judge(string? contentType)
    {
        if (contentType is "application/json")
        {
            return Kind.Json;
        }

        if (string.IsNullOrWhiteSpace(contentType))
        {
            return Kind.Simple;
        }

        var semicolon = contentType.IndexOf(';', StringComparison.Ordinal);
        var mediaType = (semicolon < 0 ? contentType : contentType.AsSpan(0, semicolon)).Trim();
        if (mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return semicolon < 0 || IsUtf8(contentType.AsSpan(semicolon + 1)) ? Kind.Json : Kind.OtherCharset;
        }

        // The "simple" types of the Fetch standard, "CORS-safelisted request-header".
        return mediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase)
            || mediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
            || mediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
                ? Kind.Simple
                : Kind.Other;
    }

    private static bool IsUtf8(ReadOnlySpan<char> parameters)
    {
        foreach (var range in parameters.Split(';'))
        {
            var parameter = parameters[range].Trim();
            if (parameter.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))
            {
                var charset = parameter["charset=".Length..].Trim('"');
                return charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                    || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)
                    || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
            }
        }

        return true;
    }
}
